package app.servicepro.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
  @TempDir private Path folder;

  @Test
  @DisplayName("K1 a key is made once, in a folder that may not be there yet, for its owner only")
  void madeOnce() throws IOException {
    var file = folder.resolve("data/secret.key");

    var made = KeyFile.readOrMake(file);
    var read = KeyFile.readOrMake(file);

    assertThat(made).hasSize(32).isEqualTo(read);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    try (var files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  @DisplayName("K1 servers that start together make one key")
  void oneKeyForAll() throws Exception {
    var file = folder.resolve("secret.key");
    Callable<String> server = () -> HexFormat.of().formatHex(KeyFile.readOrMake(file));

    try (var servers = Executors.newFixedThreadPool(16)) {
      var keys = servers.invokeAll(Stream.generate(() -> server).limit(64).toList());

      assertThat(keys.stream().map(Future::resultNow).distinct()).hasSize(1);
    }
  }

  @Test
  @DisplayName("K1 what is no key stops everything and is not shown")
  void brokenFile() throws IOException {
    var file = Files.writeString(folder.resolve("secret.key"), "aGVsbG8=");

    assertThatThrownBy(() -> KeyFile.readOrMake(file))
        .hasMessage(file + " does not hold 32 bytes in base64");
    assertThatThrownBy(() -> KeyFile.decode("*".repeat(44), "the setting"))
        .hasMessage("the setting does not hold 32 bytes in base64")
        .hasNoCause();
  }
}
