package cn.hengli.plan;

import java.io.IOException;
import java.io.InputStream;

/** Reads plans from files. */
public interface PlanFiles {

    /** Reads all it can; a file that is no plan at all is {@link cn.hengli.shared.Refused}. */
    PlanFile read(InputStream file) throws IOException;
}
