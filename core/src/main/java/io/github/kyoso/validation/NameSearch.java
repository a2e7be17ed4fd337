package io.github.kyoso.validation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The search of texts for any of many names at once, in time that grows with the length of names and texts alone (the automaton
 * of Aho and Corasick).
 */
final class NameSearch {
    /** Names beyond so many characters together are not looked for: a bound on memory. */
    private static final int MOST_NODES = 200_000;

    /** A beginning of names, and the longest other one that it ends with. */
    private static final class Node {
        private final Node parent;
        private final char last;
        private final int depth;
        private final List<Integer> names = new ArrayList<>(0);
        private Node suffix;
        private boolean told;

        Node(Node parent, char last) {
            this.parent = parent == null ? this : parent;
            this.last = last;
            this.depth = parent == null ? 0 : parent.depth + 1;
            this.suffix = this;
        }
    }

    private static final class Step {
        private final Node from;
        private final char character;

        private Step(Node from, char character) {
            this.from = from;
            this.character = character;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Step that && from == that.from && character == that.character;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(from) * 31 + character;
        }
    }

    private final Node root = new Node(null, '\0');
    private final Map<Step, Node> steps = new HashMap<>();
    private final BitSet found = new BitSet();

    NameSearch(List<String> names) {
        root.told = true;
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < names.size() && nodes.size() + names.get(i).length() <= MOST_NODES; i++) {
            Node node = root;
            for (char each : names.get(i).toCharArray()) {
                Node from = node;
                node = steps.computeIfAbsent(new Step(from, each), step -> {
                    nodes.add(new Node(from, each));
                    return nodes.get(nodes.size() - 1);
                });
            }
            node.names.add(i);
        }
        nodes.sort(Comparator.comparingInt(node -> node.depth));
        for (Node node : nodes) {
            node.suffix = node.parent == root ? root : next(node.parent.suffix, node.last);
        }
    }

    private Node next(Node node, char character) {
        for (Node from = node; ; from = from.suffix) {
            Node next = steps.get(new Step(from, character));
            if (next != null || from == root) {
                return next == null ? root : next;
            }
        }
    }

    void read(String text) {
        Node node = root;
        for (int i = 0; i < text.length(); i++) {
            node = next(node, text.charAt(i));
            for (Node end = node; !end.told; end = end.suffix) {
                end.told = true;
                end.names.forEach(found::set);
            }
        }
    }

    /** Which names were in what was read. */
    BitSet found() {
        return found;
    }
}
