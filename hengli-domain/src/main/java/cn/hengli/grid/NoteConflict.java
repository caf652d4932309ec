package cn.hengli.grid;

/** The same person has changed the note elsewhere; nothing was saved, both texts are shown. */
public class NoteConflict extends RuntimeException {

    private final transient GridNote kept;

    NoteConflict(GridNote kept) {
        super("note of entry " + kept.entry());
        this.kept = kept;
    }

    public GridNote kept() {
        return kept;
    }
}
