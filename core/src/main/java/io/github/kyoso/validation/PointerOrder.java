package io.github.kyoso.validation;

/** The order of a report: by place in the document; without one, by pointer, in which numbers are ordered as numbers. */
final class PointerOrder {
    private PointerOrder() {}

    static int compare(Problem one, Problem other) {
        int order = Integer.compare(one.line(), other.line());
        order = order != 0 ? order : Integer.compare(one.column(), other.column());
        order = order != 0 ? order : compare(one.pointer(), other.pointer());
        order = order != 0 ? order : one.rule().compareTo(other.rule());
        return order != 0 ? order : one.message().compareTo(other.message());
    }

    private static int compare(String one, String other) {
        for (int i = 0; i < one.length() && i < other.length(); i++) {
            char c = one.charAt(i);
            char d = other.charAt(i);
            if (c != d) {
                boolean numbers = isDigit(c) && isDigit(d);
                int longer = numbers ? digits(one, i) - digits(other, i) : 0;
                return longer != 0 ? longer : c - d;
            }
        }
        return one.length() - other.length();
    }

    /** How many digits follow. */
    private static int digits(String text, int from) {
        int to = from;
        while (to < text.length() && isDigit(text.charAt(to))) {
            to++;
        }
        return to - from;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
