package app.servicepro.platform.mail.web;

import app.servicepro.platform.Settings;
import app.servicepro.platform.access.Open;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.i18n.Ago;
import app.servicepro.platform.mail.Mail;
import app.servicepro.platform.mail.Outbox;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/**
 * Everybody's mailbox while ServicePro is only shown: whoever signs up finds the letter with the
 * link here. It does not exist outside the demo, nor when a mail server takes the letters.
 */
@RequestScoped
@Path("/demo/mail")
public class DemoMailResource {
  private static final int NEWEST = 20;

  @Inject private Screens screens;
  @Inject private Outbox outbox;
  @Inject private Mail mail;
  @Inject private Settings settings;

  @GET
  @Open
  public Response newest() {
    if (!isThere(settings.demo(), mail.leavesTheHouse())) {
      return screens.failure(404);
    }
    var letters = outbox.newest(NEWEST);
    var model = DemoMailPage.of(letters, new Ago(screens.language(), Time.now()));
    return screens.plain("platform", "mail.demo", "platform/mail-demo.peb", model);
  }

  static boolean isThere(boolean demo, boolean leavesTheHouse) {
    return demo && !leavesTheHouse;
  }
}
