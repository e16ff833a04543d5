package app.servicepro.platform.run;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** A process of an earlier run whose launcher was killed. */
final class LeftOver {
  private LeftOver() {}

  /** Ends it, politely first; a process that got the same number since is left alone. */
  static void end(long pid, Predicate<String> ours, int seconds) throws CannotStart {
    var process = ProcessHandle.of(pid).filter(p -> ours.test(command(p)));
    if (process.isPresent()
        && !(process.get().destroy() && ended(process.get(), seconds))
        && !(process.get().destroyForcibly() && ended(process.get(), 5))) {
      throw new CannotStart(
          "Process %d of an earlier run does not end; end it and start again.".formatted(pid));
    }
  }

  /** PostgreSQL rewrites its arguments, so the path of the program is looked at too. */
  private static String command(ProcessHandle process) {
    var info = process.info();
    return info.command().orElse("") + " " + info.commandLine().orElse("");
  }

  private static boolean ended(ProcessHandle process, int seconds) {
    try {
      process.onExit().get(seconds, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException | ExecutionException e) {
      return !process.isAlive();
    }
  }
}
