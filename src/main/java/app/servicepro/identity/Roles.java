package app.servicepro.identity;

import app.servicepro.identity.model.BuiltIn;
import app.servicepro.identity.model.MemberStore;
import app.servicepro.identity.model.Role;
import app.servicepro.identity.model.RoleBook;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.audit.Audit;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Named sets of permissions that members of the bound tenant have; for the platform itself: its
 * staff. All of them but the owner's can be changed.
 */
@ApplicationScoped
@Transactional
public class Roles {
  @Inject private MemberStore store;
  @Inject private RoleBook book;
  @Inject private Audit audit;

  /** The built-in ones, the mightiest first, then the tenant's own. */
  public List<RoleFacts> all() {
    return book.all();
  }

  /**
   * @throws Refusal when there is none
   */
  public RoleFacts get(String id) {
    return book.required(id);
  }

  /** What can be allowed here at all. */
  public Set<Permission> catalogue() {
    return BuiltIn.everything(Tenancy.required());
  }

  /** What whoever acts may give away here. */
  public Set<Permission> mine() {
    return book.mine();
  }

  /**
   * @return the id of the new role
   * @throws Refusal when the name is taken, or more is wanted than whoever acts may give
   */
  public String add(String name, Set<Permission> permissions) {
    store.alone();
    mustBeFree(name, "");
    book.mustBeMine(permissions);
    var role = new Role(Time.newId().toString(), name, kept(permissions));
    store.add(role);
    audit.record("role.added", "role:" + role.id(), JsonValue.EMPTY_JSON_OBJECT, words(role));
    return role.id();
  }

  /**
   * @param name of one of the tenant's own; a built-in one keeps its name
   * @throws Refusal when it is fixed, or more is added than whoever acts may give
   */
  public void change(String id, String name, Set<Permission> permissions) {
    store.alone();
    var known = book.required(id);
    if (known.fixed()) {
      throw new Refusal(Refusal.Reason.FIXED_ROLE);
    }
    var added = new HashSet<>(permissions);
    added.removeAll(known.permissions());
    book.mustBeMine(added);
    if (!known.builtIn()) {
      mustBeFree(name, id);
    }
    var fresh = new Role(id, known.builtIn() ? "" : name, kept(permissions));
    write(fresh);
    audit.record("role.changed", "role:" + id, words(known), words(fresh));
  }

  /**
   * Makes a built-in role what it was on the first day.
   *
   * @throws Refusal when that has more than whoever acts may give
   */
  public void restore(String id) {
    store.alone();
    var known = book.required(id);
    var first =
        BuiltIn.find(Tenancy.required(), id)
            .orElseThrow(() -> new Refusal(Refusal.Reason.NO_SUCH_ROLE));
    var added = new HashSet<>(first.permissions());
    added.removeAll(known.permissions());
    book.mustBeMine(added);
    store.role(id).ifPresent(store::remove);
    audit.record("role.restored", "role:" + id, words(known), words(first));
  }

  /**
   * @param reason 10 to 500 characters
   * @throws Refusal when somebody has it or is invited to it, or it is built in
   */
  public void remove(String id, String reason) {
    store.alone();
    var known = book.required(id);
    if (known.builtIn()) {
      throw new Refusal(Refusal.Reason.FIXED_ROLE);
    }
    if (store.uses(id) > 0) {
      throw new Refusal(Refusal.Reason.ROLE_IN_USE);
    }
    store.role(id).ifPresent(store::remove);
    audit.record("role.removed", "role:" + id, words(known), JsonValue.EMPTY_JSON_OBJECT, reason);
  }

  private void write(Role fresh) {
    store.role(fresh.id()).ifPresentOrElse(r -> r.become(fresh), () -> store.add(fresh));
    store.flush();
  }

  private void mustBeFree(String name, String but) {
    boolean taken =
        book.all().stream().anyMatch(r -> !r.id().equals(but) && r.name().equalsIgnoreCase(name));
    if (taken) {
      throw new Refusal(Refusal.Reason.NAME_TAKEN);
    }
  }

  private Set<Permission> kept(Set<Permission> wanted) {
    var kept = new HashSet<>(wanted);
    kept.retainAll(catalogue());
    return kept;
  }

  private static JsonObject words(Role role) {
    return words(role.facts(Tenancy.required()));
  }

  private static JsonObject words(RoleFacts role) {
    var codes = role.permissions().stream().map(Permission::code).sorted().toList();
    return Json.PROVIDER
        .createObjectBuilder()
        .add("name", role.name())
        .add("permissions", String.join(", ", codes))
        .build();
  }
}
