package app.servicepro.packs.model;

import app.servicepro.packs.Drawing;
import app.servicepro.platform.content.BrokenContent;
import app.servicepro.platform.content.ContentFiles;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads and judges a drawing: what it holds, how large it is, whose names it uses. */
final class DrawingReader {
  private static final int MOST = 12 * 1024;
  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "defs",
          "path",
          "circle",
          "ellipse",
          "rect",
          "line",
          "polyline",
          "polygon",
          "use",
          "symbol",
          "text",
          "tspan",
          "title",
          "clipPath",
          "mask",
          "pattern",
          "marker",
          "linearGradient",
          "radialGradient",
          "stop",
          "filter",
          "feGaussianBlur");
  private static final Pattern COLOUR =
      Pattern.compile("none|currentColor|inherit|var\\(--[a-z-]+\\)|url\\(#[\\w-]+\\)|#fff|#000");
  private static final Pattern OUT = Pattern.compile("url\\(\\s*[\"']?(?!#)");
  private static final Set<String> PAINTS = Set.of("fill", "stroke", "stop-color", "color");
  private static final Pattern ROOT = Pattern.compile("(?s)^.*?<svg([^>]*)>(.*)</svg>\\s*$");

  private DrawingReader() {}

  static Drawing read(String name, Path file) {
    var source = ContentFiles.text(file);
    if (source.length() > MOST) {
      throw new BrokenContent(file, source.length() + " characters, at most " + MOST);
    }
    var box = check(name.substring(name.lastIndexOf('/') + 1), file, source);
    var root = ROOT.matcher(source);
    if (!root.matches()) {
      throw new BrokenContent(file, "no <svg> element");
    }
    var attributes = root.group(1).replaceAll("\\s+xmlns=\"[^\"]*\"", "");
    var inner = root.group(2).replaceAll("(?s)<!--.*?-->", "").replaceAll(">\\s+<", "><").strip();
    return new Drawing(attributes, inner, Double.parseDouble(box[2]), Double.parseDouble(box[3]));
  }

  private static String[] check(String stem, Path file, String source) {
    var factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    var box = new String[0];
    try {
      var xml = factory.createXMLStreamReader(new StringReader(source));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          if (box.length == 0) {
            box = viewBox(file, xml);
          }
          element(stem, file, xml);
        }
      }
    } catch (XMLStreamException e) {
      throw new BrokenContent(file, e.getLocation().getLineNumber(), "not XML: " + e.getMessage());
    }
    return box;
  }

  private static String[] viewBox(Path file, XMLStreamReader xml) {
    var value = xml.getAttributeValue(null, "viewBox");
    var box = value == null ? new String[0] : value.trim().split("[\\s,]+");
    if (box.length != 4 || xml.getAttributeValue(null, "width") != null) {
      throw new BrokenContent(file, "the root needs a viewBox and no width or height");
    }
    return box;
  }

  private static void element(String stem, Path file, XMLStreamReader xml) {
    var line = xml.getLocation().getLineNumber();
    if (!ELEMENTS.contains(xml.getLocalName())) {
      throw new BrokenContent(file, line, "<" + xml.getLocalName() + "> is not for drawings");
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      var name = xml.getAttributeLocalName(i);
      var value = xml.getAttributeValue(i);
      if (name.startsWith("on") || name.equals("style")) {
        throw new BrokenContent(file, line, name + " is not for drawings");
      }
      boolean out = name.equals("href") ? !value.startsWith("#") : OUT.matcher(value).find();
      if (out && !PAINTS.contains(name)) {
        throw new BrokenContent(file, line, "a link out of the drawing: " + value);
      }
      if (name.equals("id") && !value.startsWith(stem + "-")) {
        throw new BrokenContent(file, line, "id " + value + " does not start with " + stem + "-");
      }
      if (PAINTS.contains(name) && !COLOUR.matcher(value).matches()) {
        throw new BrokenContent(file, line, name + "=" + value + " is a colour of its own");
      }
    }
  }
}
