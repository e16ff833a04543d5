package app.servicepro.identity.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.identity.People;
import app.servicepro.identity.RoleFacts;
import app.servicepro.identity.Roles;
import app.servicepro.identity.Sessions;
import app.servicepro.identity.Team;
import app.servicepro.platform.access.Portal;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.support.Routes;
import app.servicepro.tenants.Features;
import app.servicepro.tenants.Tenants;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Walks what the running application has: every route, as everybody. */
class EveryRouteIT extends InServer {
  private static final String HOST = "app.localhost";
  private static final String OURS = "Sec-Fetch-Site: same-origin";
  private static final Set<Integer> TO_SIGN_IN = Set.of(303, 401);

  /** Whoever belongs elsewhere is led there. */
  private static final Set<String> FRONTS = Set.of("/dashboard", "/platform");

  /** These end the very session that walks. */
  private static final Set<String> LAST = Set.of("/account/sessions");

  @Inject private BeanManager beans;
  @Inject private People people;
  @Inject private Team team;
  @Inject private Roles roles;
  @Inject private Sessions sessions;
  @Inject private Tenants tenants;
  @Inject private Features features;

  private final Http http = Http.ofTests();

  @Test
  @DisplayName(
      "every role on every route: what is not allowed is refused, what is allowed is not,"
          + " and browsers keep nothing of it")
  void roleByRoute() throws IOException {
    var wrong = new ArrayList<String>();

    for (var role : roles()) {
      for (var route : guarded()) {
        var answer = ask(route, signIn(role));
        int status = answer.status();
        boolean allowed = allowed(route, role);
        boolean refused = status == 403 || (status == 303 && FRONTS.contains(route.path()));
        if (allowed == refused || status >= 500) {
          wrong.add("%s %s %s: %d".formatted(role.id(), route.method(), route.path(), status));
        }
        if (kept(answer)) {
          wrong.add("%s %s is kept by browsers".formatted(route.method(), route.path()));
        }
      }
    }

    assertEquals(List.of(), wrong);
  }

  @Test
  @DisplayName("nobody who has not signed in gets further than the sign-in page")
  void withoutSession() throws IOException {
    var wrong = new ArrayList<String>();

    for (var route : guarded()) {
      var answer = ask(route);
      if (!TO_SIGN_IN.contains(answer.status())) {
        wrong.add("%s %s: %d".formatted(route.method(), route.path(), answer.status()));
      }
    }

    assertEquals(List.of(), wrong);
  }

  @Test
  @DisplayName("no route of the dashboard answers on a site's host")
  void notOnSites() throws IOException {
    var wrong = new ArrayList<String>();

    for (var route : Routes.of(beans)) {
      if (!route.path().startsWith("/api/") && !route.path().equals("/")) {
        var answer = http.send(route.method(), "clean-machine.localhost", route.path(), "", OURS);
        if (answer.status() != (route.reads() ? 404 : 405)) {
          wrong.add("%s %s: %d".formatted(route.method(), route.path(), answer.status()));
        }
      }
    }

    assertEquals(List.of(), wrong);
  }

  @Test
  @DisplayName("a write that another site caused is refused on every route")
  void foreignWrites() throws IOException {
    var cookie = signIn(owner());
    var wrong = new ArrayList<String>();

    for (var route : Routes.of(beans)) {
      for (var headers : foreign()) {
        if (!route.reads()) {
          headers.add(cookie);
          var answer =
              http.send(route.method(), HOST, route.path(), "a=b", headers.toArray(String[]::new));
          if (answer.status() != 403) {
            wrong.add(route.path() + " " + headers + ": " + answer.status());
          }
        }
      }
    }

    assertEquals(List.of(), wrong);
  }

  /** Twelve ways in which a request can look that our own pages never send. */
  private List<List<String>> foreign() {
    var ways = new ArrayList<List<String>>();
    for (var site : List.of("cross-site", "same-site", "none", "")) {
      for (var origin : List.of("https://evil.example", "null", "http://clean-machine.localhost")) {
        var headers = new ArrayList<String>(List.of("Origin: " + origin));
        if (!site.isEmpty()) {
          headers.add("Sec-Fetch-Site: " + site);
        }
        ways.add(headers);
      }
    }
    ways.add(new ArrayList<>());
    return ways;
  }

  private List<Routes.Route> guarded() {
    var all = Routes.of(beans).stream().filter(r -> !r.open()).toList();
    assertTrue(all.size() > 30, all.toString());
    return all.stream().filter(r -> !LAST.contains(r.path())).toList();
  }

  /** Pages and tables are nobody's but hers who asked; styles and pictures may be kept. */
  private static boolean kept(Http.Answer answer) {
    return answer
            .header("Content-Type")
            .orElse("")
            .matches("(text/(html|plain|csv)|application/json).*")
        && !answer.header("Cache-Control").orElse("").contains("no-store");
  }

  private Http.Answer ask(Routes.Route route, String... headers) throws IOException {
    var all = new ArrayList<>(List.of(headers));
    all.add(OURS);
    if (!route.reads()) {
      all.add("Content-Type: " + route.takes());
    }
    return http.send(route.method(), HOST, route.path(), "", all.toArray(String[]::new));
  }

  private boolean allowed(Routes.Route route, RoleFacts role) {
    boolean may =
        route.needs().isEmpty() || route.needs().stream().anyMatch(role.permissions()::contains);
    return may && (route.feature().isEmpty() || features.has(place(role), route.feature()));
  }

  private List<RoleFacts> roles() {
    var all = new ArrayList<RoleFacts>();
    for (var place : List.of(TenantId.PLATFORM, shop())) {
      all.addAll(Tenancy.as(place, () -> roles.all()));
    }
    return all;
  }

  private RoleFacts owner() {
    return roles().stream().filter(r -> r.id().equals("owner")).findFirst().orElseThrow();
  }

  private TenantId shop() {
    return tenants.bySlug("stranger").orElseThrow().id();
  }

  /** A person with that role and nothing else; the header of her session. */
  private String signIn(RoleFacts role) {
    var place = place(role);
    var email =
        role.portal().name().toLowerCase(java.util.Locale.ROOT) + "-" + role.id() + "@walk.example";
    var person =
        people.byEmail(email).map(p -> p.id()).orElseGet(() -> member(email, place, role.id()));
    return "Cookie: servicepro=" + sessions.open(person, false, "127.0.0.1", "walker").cookie();
  }

  private TenantId place(RoleFacts role) {
    return role.portal() == Portal.PLATFORM ? TenantId.PLATFORM : shop();
  }

  private UUID member(String email, TenantId place, String role) {
    var person = people.add(email, "Walker", "walks the walk", "en");
    team.add(person, place, role);
    return person;
  }
}
