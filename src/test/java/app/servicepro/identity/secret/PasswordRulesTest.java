package app.servicepro.identity.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordRulesTest {
  private static final Optional<String> OBVIOUS = Optional.of("problem.password-obvious");

  @Test
  void lengthIsCountedInLetters() {
    assertEquals(Optional.of("problem.password-short"), fault("kj4v&q9"));
    assertEquals(Optional.of("problem.password-short"), fault("🙂🙃🙂🙃"));
    assertEquals(Optional.empty(), fault("kj4v&q9z"));
    assertEquals(Optional.empty(), fault("kj4v&q9z".repeat(25)));
    assertEquals(Optional.of("problem.password-long"), fault("kj4v&q9z".repeat(25) + "x"));
  }

  @Test
  void whatEverybodyTriesFirstIsRefused() {
    var obvious =
        List.of(
            "password",
            "Password1",
            "P@ssw0rd!",
            "passwordpassword",
            "contraseña1",
            "iloveyou2",
            "teamomucho",
            "12345678",
            "123456789012",
            "87654321",
            "abcdefgh",
            "qwertyui",
            "qwertyuiop123",
            "aaaaaaaaaaaa",
            "abababababab",
            "sunshine!!",
            "Monkey2024",
            "20242024",
            "trustno1!");

    for (var password : obvious) {
      assertEquals(OBVIOUS, fault(password), password);
    }
  }

  @Test
  void whatOthersKnowOfHerIsRefused() {
    for (var password :
        List.of(
            "ruizruiz",
            "Marisol1",
            "marisol123456",
            "clean-machine",
            "cleanmachine!",
            "servicepro1")) {
      assertEquals(
          OBVIOUS,
          PasswordRules.fault(password, "Marisol Ruiz", "marisol@clean-machine.example"),
          password);
    }
  }

  @Test
  void whatIsHardToGuessIsTaken() {
    for (var password :
        List.of(
            "seven blue kettles",
            "correct horse battery staple",
            "kj4v&q9z",
            "Marisol y su perro verde",
            "el gato come a las 7",
            "Tr0ub4dor&3xyz")) {
      assertEquals(
          Optional.empty(), PasswordRules.fault(password, "Marisol Ruiz", "m@b.example"), password);
    }
  }

  private static Optional<String> fault(String password) {
    return PasswordRules.fault(password, "Ana Ruiz", "ana@shop.example");
  }
}
