package app.servicepro.pages.web;

import app.servicepro.pages.Frames;
import app.servicepro.pages.Pages;
import app.servicepro.pages.Previews;
import app.servicepro.pages.SiteState;
import app.servicepro.pages.preview.DraftPages;
import app.servicepro.pages.preview.PreviewPaper;
import app.servicepro.pages.render.PagePath;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Answers below {@code /preview/} on a site's own host: the draft, for whoever has a token. What it
 * logs never tells the token.
 */
@ApplicationScoped
public class PreviewServer {
  private static final System.Logger LOG = System.getLogger(PreviewServer.class.getName());
  private static final int GONE = 410;

  @Inject private Previews previews;
  @Inject private DraftPages drafts;
  @Inject private Frames frames;
  @Inject private Pages pages;
  @Inject private PreviewPaper paper;

  /**
   * @param framed whether the dashboard may show it in a frame
   */
  record Answer(CachedPage page, boolean framed) {}

  /**
   * @param path judged already; without query
   */
  Answer answer(SiteState state, String path) {
    if (path.equals(PreviewPaper.SHEET)) {
      return alone(CachedPage.file("en", "text/css; charset=utf-8", paper.css()));
    }
    try {
      return Tenancy.as(state.tenant(), () -> judged(state, path));
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "PREVIEW-FAILED tenant=" + state.tenant(), e);
      return alone(SmallPage.UNAVAILABLE.page());
    }
  }

  private Answer judged(SiteState state, String path) {
    int slash = path.indexOf('/', Previews.ROOT.length());
    var token = path.substring(Previews.ROOT.length(), slash < 0 ? path.length() : slash);
    var pass = previews.judge(token);
    if (pass.isEmpty()) {
      return alone(CachedPage.html(404, "en", paper.excuse("unknown")));
    }
    if (pass.get().over()) {
      return alone(CachedPage.html(GONE, "en", paper.excuse("over")));
    }
    boolean framed = pass.get().kind() == Previews.Kind.EDITOR;
    if (!state.facts().status().open()) {
      return new Answer(notice(state, "unavailable", 503), framed);
    }
    return new Answer(page(state, pass.get(), slash < 0 ? "" : path.substring(slash)), framed);
  }

  private CachedPage page(SiteState state, Previews.Pass pass, String path) {
    var languages = drafts.languages();
    if (languages.isEmpty()) {
      return notice(state, "coming-soon", 404);
    }
    if (path.isEmpty()) {
      return CachedPage.moved(languages.getFirst(), pass.prefix() + "/");
    }
    var sheet = drafts.sheet(pass.theme()).filter(s -> s.address().equals(path));
    if (sheet.isPresent()) {
      return CachedPage.file(languages.getFirst(), "text/css; charset=utf-8", sheet.get().css());
    }
    return PagePath.parse(path, languages)
        .flatMap(page -> html(state, pass, page))
        .or(() ->
            PagePath.proper(path, languages)
                .map(proper -> CachedPage.moved(languages.getFirst(), pass.prefix() + proper)))
        .orElseGet(() -> notice(state, "not-found", 404));
  }

  private Optional<CachedPage> html(SiteState state, Previews.Pass pass, PagePath path) {
    if (pass.kind() == Previews.Kind.EDITOR) {
      return frames
          .page(state, path, pass.prefix())
          .map(html -> CachedPage.html(200, path.language(), html));
    }
    return drafts
        .page(state, path, pass.prefix(), pass.theme())
        .map(html -> {
          var text =
              pass.kind() == Previews.Kind.SHARE
                  ? paper.marked(
                      html.text(), path.language(), drafts.changed().orElseGet(Time::now))
                  : html.text();
          return CachedPage.html(200, path.language(), text);
        });
  }

  private CachedPage notice(SiteState state, String name, int status) {
    var language = state.languages().getFirst();
    return CachedPage.html(status, language, pages.notice(state, language, name).text());
  }

  private static Answer alone(CachedPage page) {
    return new Answer(page, false);
  }
}
