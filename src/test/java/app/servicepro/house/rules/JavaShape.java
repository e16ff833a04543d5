package app.servicepro.house.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What the compiler's parser sees in a file.
 *
 * @param methods with their number of lines, from the signature to the closing brace
 * @param types with the number of beans that are injected into fields and the widest constructor
 */
public record JavaShape(Source source, List<Counted> methods, List<Counted> types) {
  private static final Set<String> INJECTED = Set.of("Inject", "Resource", "PersistenceContext");

  /** A name and how many of something it has. */
  public record Counted(String name, int count) {}

  /** All at once: a compiler per file takes ten times as long. */
  public static List<JavaShape> of(List<Source> sources) {
    var files =
        IntStream.range(0, sources.size()).mapToObj(i -> new InMemory(i, sources.get(i))).toList();
    var compiler = ToolProvider.getSystemJavaCompiler();
    var task =
        (JavacTask) compiler.getTask(null, null, d -> {}, List.of("-proc:none"), null, files);
    var shapes = new ArrayList<JavaShape>();
    try {
      for (var unit : task.parse()) {
        var source = sources.get(InMemory.index(unit.getSourceFile()));
        var shape = new JavaShape(source, new ArrayList<>(), new ArrayList<>());
        new Scanner(unit, Trees.instance(task).getSourcePositions(), shape).scan(unit, null);
        shapes.add(shape);
      }
      return shapes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Scanner extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final JavaShape shape;

    Scanner(CompilationUnitTree unit, SourcePositions positions, JavaShape shape) {
      this.unit = unit;
      this.positions = positions;
      this.shape = shape;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      if (method.getBody() != null) {
        var first = method.getReturnType() == null ? method.getBody() : method.getReturnType();
        var start = positions.getStartPosition(unit, first);
        var lines = line(positions.getEndPosition(unit, method)) - line(start) + 1;
        shape.methods().add(new Counted(method.getName().toString(), lines));
      }
      return super.visitMethod(method, null);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
      if (type.getKind() == Tree.Kind.CLASS) {
        int beans = 0;
        int widest = 0;
        for (var member : type.getMembers()) {
          if (member instanceof VariableTree field && injected(field.getModifiers())) {
            beans++;
          } else if (member instanceof MethodTree m && m.getReturnType() == null) {
            widest = Math.max(widest, m.getParameters().size());
          }
        }
        shape.types().add(new Counted(type.getSimpleName().toString(), beans + widest));
      }
      return super.visitClass(type, null);
    }

    private static boolean injected(ModifiersTree modifiers) {
      return modifiers.getAnnotations().stream()
          .anyMatch(a -> INJECTED.contains(a.getAnnotationType().toString()));
    }

    private int line(long position) {
      return Math.toIntExact(unit.getLineMap().getLineNumber(position));
    }
  }

  private static final class InMemory extends SimpleJavaFileObject {
    private final Source source;

    InMemory(int index, Source source) {
      super(URI.create("string:///" + index + "/" + source.name()), JavaFileObject.Kind.SOURCE);
      this.source = source;
    }

    static int index(JavaFileObject file) {
      return Integer.parseInt(file.toUri().getPath().split("/", -1)[1]);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return source.text();
    }
  }
}
