package app.servicepro.identity.web.team;

import app.servicepro.identity.Refusal;
import app.servicepro.identity.RoleFacts;
import app.servicepro.identity.Roles;
import app.servicepro.identity.Team;
import app.servicepro.identity.web.IdentityPages;
import app.servicepro.identity.web.Refused;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.forms.Option;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The roles of one side, and one of them. */
@ApplicationScoped
public class RolesScreen {
  private static final int LONGEST_NAME = 60;

  @Inject private Roles roles;
  @Inject private Team team;
  @Inject private RoleWords words;
  @Inject private Screens screens;

  /** What the template of the list gets. */
  public record Page(String path, Side.Codes needs, List<Row> roles, List<Option> like) {}

  /**
   * A role in the list.
   *
   * @param kind {@code fixed}, {@code built-in}, {@code changed} or {@code own}
   */
  public record Row(
      String id, String name, String about, long people, long permissions, String kind) {}

  /** What the template of one role gets. */
  public record RolePage(
      String path,
      String list,
      Side.Codes needs,
      String name,
      String about,
      String kind,
      List<Option> catalogue,
      List<String> allowed) {}

  Response show(Side side) {
    return show(200, side, FormView.EMPTY);
  }

  /** A new role is made like another one, as far as whoever acts has that herself. */
  Response add(Side side, MultivaluedMap<String, String> posted) {
    var form = Form.of(posted);
    var name = form.text("name", LONGEST_NAME);
    var like = form.choice("like", roles.all().stream().map(RoleFacts::id).toList());
    if (form.failed()) {
      return show(422, side, form.view());
    }
    var permissions = new HashSet<>(roles.get(like).permissions());
    permissions.retainAll(roles.mine());
    try {
      var id = roles.add(name, permissions);
      return Screens.seeOther(side.roles().path() + "/" + id + "?done=role-added");
    } catch (Refusal refusal) {
      return Refused.answer(refusal, form, "name", (status, view) -> show(status, side, view));
    }
  }

  Response one(Side side, String id) {
    return one(200, side, id, FormView.EMPTY);
  }

  Response change(Side side, String id, MultivaluedMap<String, String> posted) {
    var known = known(id);
    var form = Form.of(posted);
    var name = known.builtIn() ? "" : form.text("name", LONGEST_NAME);
    var codes = roles.catalogue().stream().map(Permission::code).toList();
    var chosen =
        form.choices("permissions", codes).stream()
            .map(Permission::of)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    if (form.failed()) {
      return one(422, side, id, form.view());
    }
    return done(side, form, id, "permissions", () -> saved(side, id, name, chosen));
  }

  Response restore(Side side, String id) {
    var form = Form.of(new MultivaluedHashMap<>());
    return done(
        side,
        form,
        id,
        "permissions",
        () -> {
          roles.restore(id);
          return side.roles().path() + "/" + id + "?done=role-restored";
        });
  }

  Response remove(Side side, String id, MultivaluedMap<String, String> posted) {
    known(id);
    var form = Form.of(posted);
    var reason = form.reason("reason");
    if (form.failed()) {
      return one(422, side, id, form.view());
    }
    return done(
        side,
        form,
        id,
        "reason",
        () -> {
          roles.remove(id, reason);
          return side.roles().path() + "?done=role-removed";
        });
  }

  private String saved(Side side, String id, String name, Set<Permission> chosen) {
    roles.change(id, name, chosen);
    return side.roles().path() + "/" + id + "?done=role-saved";
  }

  private Response done(Side side, Form form, String id, String field, Supplier<String> work) {
    try {
      return Screens.seeOther(work.get());
    } catch (Refusal refusal) {
      var beside = refusal.reason() == Refusal.Reason.NAME_TAKEN ? "name" : field;
      return Refused.answer(refusal, form, beside, (status, view) -> one(status, side, id, view));
    }
  }

  private RoleFacts known(String id) {
    try {
      return roles.get(id);
    } catch (Refusal refusal) {
      throw new NotFoundException(refusal);
    }
  }

  private Response show(int status, Side side, FormView form) {
    var all = roles.all();
    var members = team.members();
    var rows =
        all.stream()
            .map(r ->
                new Row(
                    r.id(),
                    words.name(r),
                    words.about(r),
                    members.stream().filter(m -> m.role().equals(r.id())).count(),
                    r.permissions().size(),
                    kind(r)))
            .toList();
    var page =
        new Page(side.roles().path(), side.codes(), rows, all.stream().map(words::option).toList());
    return screens.show(status, side.roles(), "identity/roles.peb", page, form);
  }

  private Response one(int status, Side side, String id, FormView form) {
    var role = known(id);
    var page =
        new RolePage(
            side.roles().path() + "/" + id,
            side.roles().path(),
            side.codes(),
            words.name(role),
            words.about(role),
            kind(role),
            words.permissions(roles.catalogue(), roles.mine()),
            role.permissions().stream().map(Permission::code).toList());
    return screens.show(
        status, IdentityPages.below(side.roles(), "role"), "identity/role.peb", page, form);
  }

  private static String kind(RoleFacts role) {
    if (role.fixed()) {
      return "fixed";
    }
    if (role.changed()) {
      return "changed";
    }
    return role.builtIn() ? "built-in" : "own";
  }
}
