package io.github.kyoso.query;

/** Words of a need, from one place to another, and where they lead. */
final class Heard {
    final int from;
    final int to;
    final Tie tie;

    Heard(int from, int to, Tie tie) {
        this.from = from;
        this.to = to;
        this.tie = tie;
    }
}
