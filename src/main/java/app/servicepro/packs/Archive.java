package app.servicepro.packs;

import app.servicepro.packs.model.PackReader;
import app.servicepro.platform.content.BrokenContent;
import app.servicepro.platform.i18n.Bundle;
import app.servicepro.platform.i18n.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A pack in a zip file: its folder, with its words beside its files. It comes from anybody, so it
 * is read with limits, and refused as a whole.
 */
public final class Archive {
  /** What a file may hold when it is unpacked. */
  static final int MOST_FILE_BYTES = 512 * 1024;

  /** All files together. */
  static final int MOST_BYTES = 4 * 1024 * 1024;

  static final int MOST_FILES = 300;

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final Pattern PLACE =
      Pattern.compile(
          "(pages/|images/|demo/|demo/images/|words/)?[a-z0-9][a-z0-9-]{0,60}"
              + "\\.(json|svg|properties)");

  private static final Pattern HTML = Pattern.compile("<[A-Za-z/!?]");

  private Archive() {}

  /**
   * @param id the folder's name
   * @param files by path below the folder
   */
  public static byte[] write(String id, Map<String, byte[]> files) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var file : files.entrySet()) {
        var entry = new ZipEntry(id + "/" + file.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * The one folder in a zip file.
   *
   * @throws BrokenContent with file and reason when it is no pack's folder
   */
  public static Map.Entry<String, Map<String, byte[]>> read(byte[] bytes) {
    var files = new TreeMap<String, byte[]>();
    var folders = new HashSet<String>();
    int left = MOST_BYTES;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          var content = content(entry.getName(), zip, left);
          left -= content.length;
          add(entry.getName(), content, folders, files);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw broken("", "not a zip file: " + e.getMessage());
    }
    if (folders.isEmpty()) {
      throw broken("", "a pack is one folder; there is none");
    }
    return Map.entry(folders.iterator().next(), files);
  }

  private static byte[] content(String name, InputStream zip, int left) throws IOException {
    int most = Math.min(MOST_FILE_BYTES, left);
    var content = zip.readNBytes(most + 1);
    if (content.length > most) {
      throw broken(name, "unpacks to more than " + most + " bytes");
    }
    return content;
  }

  private static void add(
      String name, byte[] content, Set<String> folders, Map<String, byte[]> files) {
    int slash = name.indexOf('/');
    var folder = slash < 0 ? "" : name.substring(0, slash);
    var place = name.substring(slash + 1);
    if (!ID.matcher(folder).matches() || !PLACE.matcher(place).matches()) {
      throw broken(printable(name), "no place in a pack");
    }
    folders.add(folder);
    if (folders.size() > 1) {
      throw broken("", "a pack is one folder; there are " + folders.size());
    }
    if (files.put(place, content) != null) {
      throw broken(name, "is there twice");
    }
    if (files.size() > MOST_FILES) {
      throw broken(name, "more than " + MOST_FILES + " files");
    }
  }

  private static String printable(String name) {
    var short80 = name.substring(0, Math.min(80, name.length()));
    return short80.replaceAll("[^\\x21-\\x7e]", "?");
  }

  /** The pack and the words that it goes with. */
  public record Found(Pack pack, Words words) {}

  /** Unpacked, read as the shipped ones are, and gone again. */
  static Found open(String id, Map<String, byte[]> files, Words words) {
    @Nullable Path root = null;
    try {
      root = Files.createTempDirectory("pack");
      var folder = root.resolve(id);
      var apart = root.resolve("words");
      for (var file : files.entrySet()) {
        boolean word = file.getKey().startsWith("words/");
        var place = word ? root.resolve(file.getKey()) : folder.resolve(file.getKey());
        Files.createDirectories(place.getParent());
        Files.write(place, file.getValue());
      }
      var pack = PackReader.read(folder);
      var all = words.with(pack.bundle(), apart);
      all.locales().tags().forEach(tag -> all.bundle(tag, pack.bundle()).ifPresent(Archive::plain));
      return new Found(pack, all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (BrokenContent e) {
      var said = String.valueOf(e.getMessage());
      throw new BrokenContent(root == null ? said : said.replace(root + "/", ""));
    } finally {
      delete(root);
    }
  }

  /** Words are text: pages make them safe, and nobody shall have to rely on that. */
  private static void plain(Bundle bundle) {
    bundle
        .messages()
        .forEach((key, message) -> {
          if (HTML.matcher(message).find()) {
            throw new BrokenContent(bundle.file(), bundle.line(key), key + ": HTML");
          }
        });
  }

  private static void delete(@Nullable Path root) {
    if (root == null) {
      return;
    }
    try (var below = Files.walk(root)) {
      for (var path : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BrokenContent broken(String file, String reason) {
    return new BrokenContent(Path.of(file.isEmpty() ? "archive" : file), reason);
  }
}
