package app.servicepro.support;

import java.util.List;

/** How the trade of the small pack books, thanks and writes. */
final class SmallWork {
  static final List<String> WORDS =
      List.of(
          "booking.policy",
          "booking.questions.gate.label",
          "booking.questions.gate.options.no",
          "booking.questions.gate.options.yes",
          "campaigns.a.name",
          "campaigns.a.subject",
          "campaigns.a.text",
          "campaigns.b.name",
          "campaigns.b.text",
          "campaigns.c.name",
          "campaigns.c.text",
          "campaigns.d.name",
          "campaigns.d.text",
          "rewards.earn.review",
          "rewards.offers.wash");

  private SmallWork() {}

  static void in(SmallContent content, String pack) {
    content
        .with(
            pack + "booking.json",
            """
            {"place": "customer", "slotMinutes": 30, "noticeHours": 24, "horizonDays": 60,
             "bufferMinutes": 15, "travelMinutes": 20, "deposit": {"kind": "percent", "value": 25},
             "cancellation": [{"hours": 48, "percent": 0}, {"hours": 24, "percent": 50}, {"hours": 0, "percent": 100}],
             "questions": [{"id": "gate", "kind": "choice", "required": false, "options": ["yes", "no"]}]}
            """)
        .with(
            pack + "rewards.json",
            """
            {"perDollar": 1, "welcome": 50, "earn": [{"id": "review", "points": 100}],
             "offers": [{"id": "wash", "points": 1000, "amount": 2500}]}
            """)
        .with(
            pack + "campaigns.json",
            """
            {"campaigns": [
             {"id": "a", "audience": "all", "channel": "email", "when": {"month": 2, "day": 29}},
             {"id": "b", "audience": "new", "channel": "sms", "when": {"afterDays": 7}},
             {"id": "c", "audience": "regulars", "channel": "sms", "when": {"month": 6, "day": 1}},
             {"id": "d", "audience": "lapsed", "channel": "sms", "when": {"afterDays": 90}}]}
            """);
  }
}
