package app.servicepro.platform.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * A mail server for the integration tests, beside the tests' server: takes letters to anybody by
 * SMTP, gives them back by POP3 to whoever calls himself by the address.
 */
public class MailServer implements LauncherSessionListener {
  private @Nullable GreenMail mail;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (System.getProperty("test.wlp") != null) {
      var started =
          new GreenMail(
              new ServerSetup[] {
                new ServerSetup(0, "127.0.0.1", "smtp"), new ServerSetup(0, "127.0.0.1", "pop3")
              });
      started.start();
      System.setProperty("test.smtp", String.valueOf(started.getSmtp().getPort()));
      System.setProperty("test.pop3", String.valueOf(started.getPop3().getPort()));
      mail = started;
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (mail != null) {
      mail.stop();
    }
  }
}
