package app.servicepro.tenants.keys;

import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.DashboardPage;
import app.servicepro.platform.dashboard.DashboardPage.Group;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.i18n.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The checklist of everything outside that has to be connected. */
@RequestScoped
@Path("/platform/keys")
@Needs(Permission.KEYS_VIEW)
public class KeysResource {
  @Produces @Dependent
  static final DashboardPage KEYS =
      new DashboardPage(
          "tenants", "keys", "/platform/keys", Permission.KEYS_VIEW, null, false, Group.SYSTEM, 10);

  @Inject private Screens screens;
  @Inject private Language language;
  @Inject private Keys keys;

  /**
   * @param test which one is tried while one waits
   */
  @GET
  public Response list(@QueryParam("test") @DefaultValue("") String test) {
    var tried =
        Arrays.stream(Key.values()).filter(k -> k.testable() && k.id().equals(test)).findFirst();
    var rows = keys.all(tried).stream().map(state -> row(state, tried)).toList();
    return screens.show(KEYS, "tenants/keys.peb", new KeysPage(rows));
  }

  private KeysPage.Row row(KeyState state, Optional<Key> tried) {
    var key = "key." + state.key().id();
    var standing = state.standing().name().toLowerCase(Locale.ROOT);
    return new KeysPage.Row(
        state.key().id(),
        word(key),
        word(key + ".about"),
        word(key + ".todo"),
        word("keys." + standing),
        switch (state.standing()) {
          case SET -> "ok";
          case MISSING -> "wait";
          case FAILING -> "alert";
        },
        String.join(", ", state.missing()),
        tried.filter(state.key()::equals).isEmpty() || state.word().isEmpty()
            ? ""
            : word(state.word()),
        state.reason(),
        state.key().testable() && state.standing() != KeyState.Standing.MISSING);
  }

  private String word(String key) {
    return language.text(Viewer.required().locale(), "tenants", key, Map.of());
  }
}
