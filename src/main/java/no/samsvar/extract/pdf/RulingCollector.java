package no.samsvar.extract.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Listens to the path operators of a page and keeps the thin straight paths that are painted. */
final class RulingCollector {
  private static final double THIN = 3;
  private static final double SHORTEST = 6;
  private static final int MOST = 20_000;

  private final PDFStreamEngine engine;
  private final List<Ruling> pending = new ArrayList<>();
  private final List<Ruling> painted = new ArrayList<>();
  private PDRectangle box = PDRectangle.A4;
  private Point2D.Float at = new Point2D.Float();

  RulingCollector(PDFStreamEngine engine) {
    this.engine = engine;
    for (String name :
        List.of("re", "m", "l", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n")) {
      engine.addOperator(new Listener(name));
    }
  }

  /** A new page begins. */
  void start(PDPage page) {
    box = page.getCropBox();
    pending.clear();
    painted.clear();
  }

  List<Ruling> found() {
    return List.copyOf(painted);
  }

  /** PDFBox calls operators through subclasses only. */
  private final class Listener extends OperatorProcessor {
    private final String name;

    Listener(String name) {
      super(RulingCollector.this.engine);
      this.name = name;
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      operator(name, operands);
    }
  }

  private void operator(String name, List<COSBase> operands) {
    switch (name) {
      case "m" -> at = point(operands, 0);
      case "l" -> {
        Point2D.Float to = point(operands, 0);
        add(at, to);
        at = to;
      }
      case "re" -> rectangle(operands);
      case "n" -> pending.clear();
      default -> {
        if (painted.size() < MOST) {
          painted.addAll(pending);
        }
        pending.clear();
      }
    }
  }

  private void rectangle(List<COSBase> operands) {
    if (operands.size() < 4) {
      return;
    }
    Point2D.Float corner = point(operands, 0);
    Point2D.Float far =
        transformed(
            number(operands, 0) + number(operands, 2), number(operands, 1) + number(operands, 3));
    boolean thin = Math.abs(far.x - corner.x) < THIN || Math.abs(far.y - corner.y) < THIN;
    if (thin) {
      add(corner, far);
      return;
    }
    add(corner, new Point2D.Float(far.x, corner.y));
    add(corner, new Point2D.Float(corner.x, far.y));
    add(new Point2D.Float(far.x, corner.y), far);
    add(new Point2D.Float(corner.x, far.y), far);
  }

  private void add(Point2D.Float from, Point2D.Float to) {
    double width = Math.abs(to.x - from.x);
    double height = Math.abs(to.y - from.y);
    if (Math.max(width, height) < SHORTEST
        || Math.min(width, height) > THIN
        || pending.size() > MOST) {
      return;
    }
    pending.add(
        new Ruling(
            Math.min(from.x, to.x),
            Math.min(from.y, to.y),
            Math.max(from.x, to.x),
            Math.max(from.y, to.y)));
  }

  private Point2D.Float point(List<COSBase> operands, int from) {
    return operands.size() < from + 2
        ? at
        : transformed(number(operands, from), number(operands, from + 1));
  }

  private static float number(List<COSBase> operands, int index) {
    return operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
  }

  /** User space to points from the top left of the page. */
  private Point2D.Float transformed(float x, float y) {
    Point2D.Float point =
        engine.getGraphicsState() == null
            ? new Point2D.Float(x, y)
            : engine.getGraphicsState().getCurrentTransformationMatrix().transformPoint(x, y);
    return new Point2D.Float(point.x - box.getLowerLeftX(), box.getUpperRightY() - point.y);
  }
}
