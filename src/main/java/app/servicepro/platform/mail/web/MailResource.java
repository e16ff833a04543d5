package app.servicepro.platform.mail.web;

import app.servicepro.platform.Settings;
import app.servicepro.platform.access.Needs;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.Once;
import app.servicepro.platform.i18n.Ago;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.mail.Letter;
import app.servicepro.platform.mail.LetterState;
import app.servicepro.platform.mail.Mail;
import app.servicepro.platform.mail.Outbox;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The outbox: every letter and how far it came. */
@RequestScoped
@Path(MailPages.PATH)
public class MailResource {
  private static final int LONGEST_SEARCH = 254;

  @Inject private Screens screens;
  @Inject private Outbox outbox;
  @Inject private Mail mail;
  @Inject private Once once;
  @Inject private Language language;
  @Inject private Settings settings;

  @GET
  @Needs(Permission.MAIL_VIEW)
  public Response list(
      @QueryParam("state") @DefaultValue("") String code,
      @QueryParam("to") @DefaultValue("") String to,
      @QueryParam("page") @DefaultValue("1") String number) {
    int page = number.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(number) : 1;
    var state = LetterState.of(code).orElse(null);
    var wanted = to.length() > LONGEST_SEARCH ? to.substring(0, LONGEST_SEARCH) : to;
    var locale = Viewer.required().locale();
    var model =
        MailPage.of(
            state,
            wanted,
            page,
            !mail.leavesTheHouse(),
            outbox.counts(),
            outbox.list(state, wanted, (page - 1) * MailPage.ROWS, MailPage.ROWS + 1),
            (s, count) ->
                language.text(locale, "platform", "mail.filter." + s, Map.of("count", count)),
            new Ago(locale, Time.now()));
    return screens.show(MailPages.MAIL, "platform/mail.peb", model);
  }

  @GET
  @Path("{id}")
  @Needs(Permission.MAIL_VIEW)
  public Response letter(@PathParam("id") String id) {
    var viewer = Viewer.required();
    var locale = viewer.locale();
    var hidden = language.text(locale, "platform", "mail.hidden", Map.of());
    boolean trusted = viewer.may(Permission.MAIL_EDIT);
    return number(id)
        .flatMap(number -> outbox.read(number, trusted, hidden))
        .map(letter -> LetterPage.of(letter, new Ago(locale, Time.now())))
        .map(model -> screens.show(MailPages.LETTER, "platform/mail-letter.peb", model))
        .orElseGet(() -> screens.failure(404));
  }

  /** Handed over again. */
  @POST
  @Path("{id}/attempt")
  @Needs(Permission.MAIL_EDIT)
  public Response attempt(@PathParam("id") String id, MultivaluedMap<String, String> posted) {
    var letter = number(id);
    if (letter.isEmpty()) {
      return screens.failure(404);
    }
    var here = MailPages.PATH + "/" + letter.get() + "?done=";
    return Screens.seeOther(
        once.place(
            Form.of(posted).once(),
            () -> here + (outbox.resend(letter.get()) ? "mail-resent" : "mail-gone")));
  }

  /** A letter to whoever asks for it, to see whether letters arrive. */
  @POST
  @Path("test")
  @Needs(Permission.MAIL_EDIT)
  public Response test(MultivaluedMap<String, String> posted) {
    var viewer = Viewer.required();
    var letter =
        new Letter(
            viewer.email(),
            viewer.locale(),
            "platform",
            "test",
            Map.of("name", viewer.name()),
            settings.dashboard() + MailPages.PATH);
    return Screens.seeOther(
        once.place(
            Form.of(posted).once(),
            () -> MailPages.PATH + "/" + mail.send(letter) + "?done=mail-test"));
  }

  private static Optional<UUID> number(String id) {
    return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(UUID.fromString(id))
        : Optional.empty();
  }
}
