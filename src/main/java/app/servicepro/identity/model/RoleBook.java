package app.servicepro.identity.model;

import app.servicepro.identity.Refusal;
import app.servicepro.identity.RoleFacts;
import app.servicepro.platform.access.Acting;
import app.servicepro.platform.access.Actor;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The roles of the bound tenant, and what whoever acts may give away there. */
@ApplicationScoped
@Transactional
public class RoleBook {
  @Inject private MemberStore store;

  /** The built-in ones, the mightiest first, then the tenant's own. */
  public List<RoleFacts> all() {
    var place = Tenancy.required();
    var own = store.roles().stream().map(r -> r.facts(place)).toList();
    var all = new ArrayList<RoleFacts>();
    for (var builtIn : BuiltIn.at(place)) {
      all.add(own.stream().filter(r -> r.id().equals(builtIn.id())).findFirst().orElse(builtIn));
    }
    own.stream().filter(Predicate.not(RoleFacts::builtIn)).forEach(all::add);
    return all;
  }

  /**
   * @throws Refusal when there is none
   */
  public RoleFacts required(String id) {
    return all().stream()
        .filter(r -> r.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refusal(Refusal.Reason.NO_SUCH_ROLE));
  }

  /** What whoever acts is allowed here, as the database has it now. */
  public Set<Permission> mine() {
    var place = Tenancy.required();
    var actor = Acting.current();
    if (actor.equals(Actor.SYSTEM)) {
      return BuiltIn.everything(place);
    }
    if (actor.inside()) {
      var allowed = EnumSet.copyOf(BuiltIn.everything(place));
      allowed.removeIf(Permission::refusedInside);
      return allowed;
    }
    return actor.person() == null
        ? Set.of()
        : store.find(actor.person()).map(m -> required(m.role()).permissions()).orElse(Set.of());
  }

  /**
   * @throws Refusal when whoever acts does not have all of it
   */
  public void mustBeMine(Set<Permission> wanted) {
    if (!mine().containsAll(wanted)) {
      throw new Refusal(Refusal.Reason.NOT_YOURS_TO_GIVE);
    }
  }
}
