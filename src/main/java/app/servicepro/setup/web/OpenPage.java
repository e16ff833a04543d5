package app.servicepro.setup.web;

import app.servicepro.platform.forms.Option;
import java.util.List;

/**
 * The form that opens a business.
 *
 * @param domain what comes behind the address: ".servicepro.example"
 * @param longest how long the address may be
 * @param days of the trial
 * @param first whether the person has no business yet
 */
public record OpenPage(
    List<Trade> trades,
    List<Option> languages,
    List<Option> zones,
    String domain,
    int longest,
    int days,
    boolean first) {

  /** An industry pack to choose. */
  public record Trade(String id, String name, String about, String svg) {}
}
