package app.servicepro.identity.web.team;

import app.servicepro.identity.Refusal;
import app.servicepro.identity.RoleFacts;
import app.servicepro.identity.Roles;
import app.servicepro.identity.Team;
import app.servicepro.identity.web.IdentityPages;
import app.servicepro.identity.web.Refused;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.forms.Option;
import app.servicepro.platform.tenancy.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** One member: her role, and her leaving. */
@ApplicationScoped
public class MemberScreen {
  @Inject private Clocks clocks;
  @Inject private Team team;
  @Inject private Roles roles;
  @Inject private RoleWords words;
  @Inject private Screens screens;

  /**
   * What the template gets.
   *
   * @param path of this page
   * @param list of the team's
   * @param yours whether whoever looks may give all that this role allows
   */
  public record Page(
      String path,
      String list,
      Side.Codes needs,
      String name,
      String email,
      String since,
      String role,
      String roleName,
      boolean yours,
      List<Option> roles) {}

  Response show(Side side, UUID person) {
    return show(200, side, person, FormView.EMPTY);
  }

  Response change(Side side, UUID person, MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var role = form.choice("role", roles.all().stream().map(RoleFacts::id).toList());
    if (form.failed()) {
      return show(422, side, person, form.view());
    }
    return done(side, person, form, "role", "role-changed", () -> team.changeRole(person, role));
  }

  Response remove(Side side, UUID person, MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var reason = form.reason("reason");
    if (form.failed()) {
      return show(422, side, person, form.view());
    }
    return done(side, person, form, "reason", "removed", () -> team.remove(person, reason));
  }

  private Response done(
      Side side, UUID person, Form form, String field, String word, Runnable work) {
    try {
      work.run();
      return Screens.seeOther(side.team().path() + "?done=" + word);
    } catch (Refusal refusal) {
      if (refusal.reason() == Refusal.Reason.NO_SUCH_MEMBER) {
        throw new NotFoundException(refusal);
      }
      return Refused.answer(
          refusal, form, field, (status, view) -> show(status, side, person, view));
    }
  }

  private Response show(int status, Side side, UUID person, FormView form) {
    var member =
        team.members().stream()
            .filter(m -> m.person().equals(person))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    var all = roles.all();
    var mine = roles.mine();
    var page =
        new Page(
            side.team().path() + "/" + person,
            side.team().path(),
            side.codes(),
            member.name(),
            member.email(),
            clocks.moments(Viewer.required().locale()).day(member.since()),
            member.role(),
            words.name(all, member.role()),
            mine.containsAll(roles.get(member.role()).permissions()),
            all.stream()
                .filter(r -> mine.containsAll(r.permissions()))
                .map(words::option)
                .toList());
    return screens.show(
        status, IdentityPages.below(side.team(), "member"), "identity/member.peb", page, form);
  }
}
