/**
 * Whose host name is it: a tenant's subdomain, a tenant's own domain, the platform's, or nobody's.
 *
 * <p>D1 A new tenant's subdomain answers without any manual step.
 *
 * <p>D2 A tenant's own domain answers once it is verified, and never before.
 *
 * <p>D3 An unknown host is nobody's; it never falls to a default tenant.
 *
 * <p>D4 A thousand unknown hosts a second cost no memory and disturb nobody.
 *
 * <p>Not here: proving who owns a domain, certificates.
 */
@BusinessComponent(
    promise = "whose host name it is",
    mayCall = {"tenants"})
@NullMarked
package app.servicepro.domains;

import app.servicepro.platform.BusinessComponent;
import org.jspecify.annotations.NullMarked;
