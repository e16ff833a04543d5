package app.servicepro.templates;

import app.servicepro.pages.OwnTemplates;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.NextStep;
import app.servicepro.platform.dashboard.NextStep.Urgency;
import app.servicepro.platform.dashboard.NextSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Tells the owner of a template that cannot be used any more: which, and where. */
@ApplicationScoped
public class TemplateSteps implements NextSteps {
  private static final String BUNDLE = "templates";

  @Inject private OwnTemplates templates;

  @Override
  public List<NextStep> steps() {
    return templates.broken().stream()
        .map(row ->
            NextStep.at(
                BUNDLE,
                "template",
                "/dashboard/templates/" + row.type(),
                Permission.SITE_TEMPLATES,
                Urgency.THIS_WEEK,
                Map.of("template", row.type(), "line", row.fault().map(f -> f.line()).orElse(1))))
        .toList();
  }
}
