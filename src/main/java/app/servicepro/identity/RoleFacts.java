package app.servicepro.identity;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.access.Portal;
import java.util.Set;

/**
 * A named set of permissions.
 *
 * @param name as the tenant calls it; empty for a built-in role, whose words are {@code role.<id>}
 * @param builtIn whether every tenant has it
 * @param changed whether the tenant has made a built-in one its own
 * @param fixed whether it always has every permission
 */
public record RoleFacts(
    String id,
    String name,
    Portal portal,
    Set<Permission> permissions,
    boolean builtIn,
    boolean changed,
    boolean fixed) {}
