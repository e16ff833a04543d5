package app.servicepro.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.json.Canonical;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RandomEditsTest {
  static IntStream seeds() {
    return IntStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("G4 What takes an edit back gives back the documents as they were")
  void theInverseGivesBackWhatWas(int seed) {
    var chance = new RandomEdits(seed);
    var before = chance.documents();

    var outcome = Editing.apply(before, chance.changes(before, 30));
    var back = Editing.apply(outcome.documents(), outcome.inverse());
    var again = Editing.apply(back.documents(), back.inverse());

    assertThat(outcome.done()).isNotEmpty();
    assertThat(back.conflicts()).isEmpty();
    assertThat(spelled(back.documents())).isEqualTo(spelled(before));
    assertThat(spelled(again.documents())).isEqualTo(spelled(outcome.documents()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aJournalReplayedGivesTheSame(int seed) {
    var chance = new RandomEdits(seed);
    var before = chance.documents();
    var now = before;
    var journal = new ArrayList<Change>();

    for (int i = 0; i < 20; i++) {
      var outcome = Editing.apply(now, chance.changes(i % 3 == 0 ? before : now, 3));
      journal.addAll(ChangeReader.read(ChangeWriter.write(outcome.done())));
      now = outcome.documents();
    }

    var replayed = Editing.apply(before, journal);
    assertThat(replayed.conflicts()).isEmpty();
    assertThat(spelled(replayed.documents())).isEqualTo(spelled(now));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("G1 Two edits of different fields give the same in either order")
  void editsOfDifferentFieldsCommute(int seed) {
    var chance = new RandomEdits(seed);
    var before = chance.documents();
    var fields = chance.fields(before);
    var mine = fields.subList(0, fields.size() / 2).stream().map(chance::written).toList();
    var yours =
        fields.subList(fields.size() / 2, fields.size()).stream().map(chance::written).toList();

    var one = both(before, mine, yours);
    var other = both(before, yours, mine);

    assertThat(one).isEqualTo(other).isNotEqualTo(spelled(before));
  }

  private static Map<String, String> both(
      Map<String, JsonObject> before, List<? extends Change> first, List<? extends Change> second) {
    var outcome = Editing.apply(before, List.copyOf(first));
    var whole = Editing.apply(outcome.documents(), List.copyOf(second));
    assertThat(outcome.conflicts()).isEmpty();
    assertThat(whole.conflicts()).isEmpty();
    return spelled(whole.documents());
  }

  private static Map<String, String> spelled(Map<String, JsonObject> documents) {
    var all = new HashMap<String, String>();
    documents.forEach((name, document) -> all.put(name, Canonical.text(document)));
    return all;
  }
}
