package app.servicepro.identity.web.team;

import app.servicepro.identity.RoleFacts;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.Option;
import app.servicepro.platform.i18n.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Roles and permissions in the viewer's language; a tenant's own roles keep their names. */
@ApplicationScoped
public class RoleWords {
  @Inject private Language language;

  String name(RoleFacts role) {
    return role.builtIn() ? word("role." + role.id()) : role.name();
  }

  /** One sentence; nothing for a role of the tenant's own. */
  String about(RoleFacts role) {
    return role.builtIn() ? word("role." + role.id() + ".about") : "";
  }

  /** The name of a role by its id; the id itself when it is gone. */
  String name(List<RoleFacts> roles, String id) {
    return roles.stream().filter(r -> r.id().equals(id)).findFirst().map(this::name).orElse(id);
  }

  Option option(RoleFacts role) {
    return new Option(role.id(), name(role), about(role));
  }

  /** What may be ticked; what whoever acts does not have says so. */
  List<Option> permissions(Set<Permission> catalogue, Set<Permission> mine) {
    return catalogue.stream()
        .sorted()
        .map(p ->
            new Option(
                p.code(),
                word("permission." + p.code()),
                mine.contains(p) ? "" : word("role.not-yours")))
        .toList();
  }

  String word(String key) {
    return language.text(Viewer.required().locale(), "identity", key, Map.of());
  }
}
