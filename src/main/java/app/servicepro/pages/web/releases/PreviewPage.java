package app.servicepro.pages.web.releases;

import app.servicepro.platform.forms.Option;
import java.util.List;

/**
 * Links to the draft for others.
 *
 * @param lasting how long a link may work
 * @param link the new one; empty before it was asked for
 * @param picture of it, for a phone's camera
 * @param until when it is over
 */
public record PreviewPage(List<Option> lasting, String link, String picture, String until) {}
