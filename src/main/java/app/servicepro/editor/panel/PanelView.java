package app.servicepro.editor.panel;

import app.servicepro.platform.dashboard.Link;
import java.util.List;

/**
 * What the panel shows.
 *
 * @param kind which template shows it: section, frame (header and footer), unknown, empty, add,
 *     page, new, menu, site, look
 * @param about a sentence below the title; empty for none
 * @param at the path of what it is about; empty for the document itself
 * @param action where its form is sent
 * @param source where content comes from that is not written here; empty for none
 * @param offers what may be added or chosen
 * @param results how search engines show the page
 */
public record PanelView(
    String kind,
    String title,
    String about,
    String at,
    String action,
    boolean hidden,
    boolean first,
    boolean last,
    List<Field> fields,
    Blocks blocks,
    String source,
    String sourceHref,
    List<Offer> offers,
    List<Result> results,
    List<Link> links) {

  /** Something to add or to choose. */
  public record Offer(String value, String label, String about, boolean on) {}

  /** A page as a search engine lists it. */
  public record Result(
      String language, String tongue, String address, String title, String description) {}

  static PanelView of(String kind, String title, String about) {
    return new PanelView(
        kind,
        title,
        about,
        "",
        "",
        false,
        true,
        true,
        List.of(),
        Blocks.NONE,
        "",
        "",
        List.of(),
        List.of(),
        List.of());
  }

  PanelView with(List<Field> shown, Blocks parts) {
    return new PanelView(
        kind,
        title,
        about,
        at,
        action,
        hidden,
        first,
        last,
        shown,
        parts,
        source,
        sourceHref,
        offers,
        results,
        links);
  }

  PanelView sent(String path, String to) {
    return new PanelView(
        kind,
        title,
        about,
        path,
        to,
        hidden,
        first,
        last,
        fields,
        blocks,
        source,
        sourceHref,
        offers,
        results,
        links);
  }

  PanelView placed(boolean isHidden, boolean isFirst, boolean isLast) {
    return new PanelView(
        kind,
        title,
        about,
        at,
        action,
        isHidden,
        isFirst,
        isLast,
        fields,
        blocks,
        source,
        sourceHref,
        offers,
        results,
        links);
  }

  PanelView from(String where, String href) {
    return new PanelView(
        kind, title, about, at, action, hidden, first, last, fields, blocks, where, href, offers,
        results, links);
  }

  PanelView offering(List<Offer> more) {
    return new PanelView(
        kind,
        title,
        about,
        at,
        action,
        hidden,
        first,
        last,
        fields,
        blocks,
        source,
        sourceHref,
        more,
        results,
        links);
  }

  PanelView found(List<Result> shown) {
    return new PanelView(
        kind,
        title,
        about,
        at,
        action,
        hidden,
        first,
        last,
        fields,
        blocks,
        source,
        sourceHref,
        offers,
        shown,
        links);
  }

  PanelView leading(List<Link> elsewhere) {
    return new PanelView(
        kind,
        title,
        about,
        at,
        action,
        hidden,
        first,
        last,
        fields,
        blocks,
        source,
        sourceHref,
        offers,
        results,
        elsewhere);
  }
}
