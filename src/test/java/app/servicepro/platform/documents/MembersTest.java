package app.servicepro.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.json.Json;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MembersTest {
  @Test
  @DisplayName("G4 a document that was rewritten is told member by member, and had back")
  void rewritten() {
    var before = Json.object("{\"theme\": \"garage\", \"fonts\": \"own\", \"name\": \"Ida\"}");
    var after = Json.object("{\"theme\": \"hearth\", \"name\": \"Ida\", \"palette\": \"rice\"}");

    var changes = Members.changed("site", before, after);
    var done = Editing.apply(Map.of("site", before), changes);
    var back = Editing.apply(done.documents(), done.inverse());

    assertThat(changes).hasSize(3);
    assertThat(done.documents()).containsEntry("site", after);
    assertThat(back.documents()).containsEntry("site", before);
    assertThat(Members.changed("site", after, after)).isEmpty();
  }
}
