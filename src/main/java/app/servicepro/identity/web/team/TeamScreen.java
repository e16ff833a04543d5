package app.servicepro.identity.web.team;

import app.servicepro.identity.Invitations;
import app.servicepro.identity.Refusal;
import app.servicepro.identity.RoleFacts;
import app.servicepro.identity.Roles;
import app.servicepro.identity.Team;
import app.servicepro.identity.web.Refused;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.forms.Once;
import app.servicepro.platform.forms.Option;
import app.servicepro.platform.forms.Problem;
import app.servicepro.platform.i18n.Moments;
import app.servicepro.platform.tenancy.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The list of a team, and everything about invitations. */
@ApplicationScoped
public class TeamScreen {
  private static final int LONGEST_NAME = 120;
  private static final String ALERT = "alert";

  @Inject private Clocks clocks;
  @Inject private Team team;
  @Inject private Invitations invitations;
  @Inject private Roles roles;
  @Inject private RoleWords words;
  @Inject private Screens screens;
  @Inject private Once once;

  /**
   * What the template gets.
   *
   * @param alert key of what went wrong without a form; empty if nothing
   * @param words of that key
   * @param roles that whoever looks may give
   */
  public record Page(
      String path,
      Side.Codes needs,
      Team.Seats seats,
      boolean room,
      String alert,
      Map<String, Object> words,
      List<Row> members,
      List<Asked> invitations,
      List<Option> roles) {}

  /** A member. */
  public record Row(String id, String name, String email, String role, String since, boolean you) {}

  /** Somebody who was invited. */
  public record Asked(
      String id, String name, String email, String role, String sent, boolean over) {}

  Response show(Side side) {
    return show(200, side, FormView.EMPTY);
  }

  Response invite(Side side, MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var name = form.text("name", LONGEST_NAME);
    var email = form.email("email");
    var role = form.choice("role", roles.all().stream().map(RoleFacts::id).toList());
    if (form.failed()) {
      return show(422, side, form.view());
    }
    try {
      return Screens.seeOther(
          once.place(
              form.once(),
              () -> {
                invitations.invite(name, email, role, Viewer.required().locale());
                return side.team().path() + "?done=invited";
              }));
    } catch (Refusal refusal) {
      var field = refusal.reason() == Refusal.Reason.NOT_YOURS_TO_GIVE ? "role" : "email";
      return Refused.answer(refusal, form, field, (status, view) -> show(status, side, view));
    }
  }

  Response resend(Side side, UUID invitation) {
    return done(
        side, "invited-again", () -> invitations.resend(invitation, Viewer.required().locale()));
  }

  Response withdraw(Side side, UUID invitation) {
    return done(side, "withdrawn", () -> invitations.withdraw(invitation));
  }

  /** What has no fields says above the list what went wrong. */
  private Response done(Side side, String word, Runnable work) {
    try {
      work.run();
      return Screens.seeOther(side.team().path() + "?done=" + word);
    } catch (Refusal refusal) {
      return Refused.answer(
          refusal,
          Form.of(new MultivaluedHashMap<>()),
          ALERT,
          (status, view) -> show(status, side, view));
    }
  }

  private Response show(int status, Side side, FormView form) {
    var alert = Optional.ofNullable(form.problems().get(ALERT));
    var when = clocks.moments(Viewer.required().locale());
    var all = roles.all();
    var mine = roles.mine();
    var page =
        new Page(
            side.team().path(),
            side.codes(),
            team.seats(),
            team.seats().left(),
            alert.map(Problem::key).orElse(""),
            alert.map(Problem::arguments).orElse(Map.of()),
            team.members().stream().map(m -> row(m, all, when)).toList(),
            invitations.all().stream().map(i -> asked(i, all, when)).toList(),
            all.stream()
                .filter(r -> mine.containsAll(r.permissions()))
                .map(words::option)
                .toList());
    return screens.show(status, side.team(), "identity/team.peb", page, form);
  }

  private Row row(Team.Colleague member, List<RoleFacts> all, Moments when) {
    return new Row(
        member.person().toString(),
        member.name(),
        member.email(),
        words.name(all, member.role()),
        when.day(member.since()),
        member.person().equals(Viewer.required().person()));
  }

  private Asked asked(Invitations.Invitation invited, List<RoleFacts> all, Moments when) {
    return new Asked(
        invited.id().toString(),
        invited.name(),
        invited.email(),
        words.name(all, invited.role()),
        when.day(invited.sent()),
        invited.over());
  }
}
