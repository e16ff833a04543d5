package app.servicepro.identity.web;

import app.servicepro.identity.DemoPeople;
import app.servicepro.identity.Sessions;
import app.servicepro.identity.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The doors of the demo's people on the sign-in page; there are none outside the demo. */
@ApplicationScoped
public class DemoDoors {
  @Inject private DemoPeople people;
  @Inject private Sessions sessions;

  SignInPage page(Returns.Way way) {
    return new SignInPage(false, way.next(), way.kept(), people.shops());
  }

  SignIn open(String email, String ip, String agent) {
    return people.knows(email)
        ? sessions.signIn(email, people.password(), false, ip, agent)
        : new SignIn.Refused();
  }
}
