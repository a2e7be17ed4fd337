package probe;

/** What an empty JVM does: the floor that the others are measured against. */
public final class Nothing {
    private Nothing() {}

    public static void main(String[] args) {}
}
