package app.servicepro.themes.pebble;

import app.servicepro.themes.OwnSections;
import app.servicepro.themes.Section;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** {@code {% section s %}} prints a section: {@code sections/<type>.peb} with {@code section}. */
final class SectionTag implements TokenParser {
  @Override
  public String getTag() {
    return "section";
  }

  @Override
  public RenderableNode parse(Token token, Parser parser) {
    var stream = parser.getStream();
    stream.next();
    var section = parser.getExpressionParser().parseExpression();
    stream.expect(Token.Type.EXECUTE_END);
    return new Node(token.getLineNumber(), section);
  }

  private static final class Node extends AbstractRenderableNode {
    private final Expression<?> section;

    Node(int line, Expression<?> section) {
      super(line);
      this.section = section;
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer out, EvaluationContextImpl context)
        throws IOException {
      var value = section.evaluate(self, context);
      if (!(value instanceof Section printable)) {
        throw new PebbleException(null, "section wants a section", getLineNumber(), self.getName());
      }
      var html = context.getVariable("own") instanceof OwnSections own ? own.html(printable) : null;
      if (html != null) {
        out.write(html);
        return;
      }
      self.includeTemplate(
          out, context, "sections/" + printable.type() + ".peb", Map.of("section", printable));
    }

    @Override
    public void accept(NodeVisitor visitor) {
      visitor.visit(this);
    }
  }
}
