package app.servicepro.identity.web;

import app.servicepro.identity.Membership;
import app.servicepro.identity.SessionFacts;
import app.servicepro.platform.access.Portal;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.Features;
import app.servicepro.tenants.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a session's facts mean for the dashboard. */
@ApplicationScoped
public class Viewers {
  @Inject private Tenants tenants;
  @Inject private Features features;

  Viewer of(SessionFacts session) {
    var place = Optional.ofNullable(session.place()).flatMap(this::place);
    return new Viewer(
        session.person(),
        session.id(),
        session.name(),
        session.email(),
        session.locale(),
        session.advanced(),
        session.scheme(),
        session.portal() == null ? Portal.TENANT : session.portal(),
        place.orElse(null),
        place.isEmpty() ? Set.of() : session.permissions(),
        place.map(Viewer.Place::id).map(features::of).orElse(Set.of()),
        session.inside(),
        others(session));
  }

  private List<Viewer.Place> others(SessionFacts session) {
    return session.memberships().stream()
        .map(Membership::tenant)
        .filter(id -> !id.equals(session.place()))
        .flatMap(id -> place(id).stream())
        .toList();
  }

  private Optional<Viewer.Place> place(TenantId id) {
    if (id.equals(TenantId.PLATFORM)) {
      return Optional.of(new Viewer.Place(id, "ServicePro", "", ""));
    }
    return tenants.find(id).map(t -> new Viewer.Place(id, t.name(), t.slug(), t.city()));
  }
}
