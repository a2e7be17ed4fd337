package io.github.kyoso;

/** How many characters must be put in, left out, replaced or swapped with their neighbour; letter case counts nothing. */
final class EditDistance {
    private static final int LONGEST = 200;

    private EditDistance() {}

    /** Compares no more than the first 200 characters of each: whoever mistypes a key does not write a page. */
    static int between(String left, String right) {
        int width = Math.min(right.length(), LONGEST);
        int[] twoAbove = new int[width + 1];
        int[] above = new int[width + 1];
        int[] row = new int[width + 1];
        for (int j = 0; j <= width; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= Math.min(left.length(), LONGEST); i++) {
            row[0] = i;
            for (int j = 1; j <= width; j++) {
                int replaced = above[j - 1] + (same(left, i - 1, right, j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
                if (i > 1 && j > 1 && same(left, i - 1, right, j - 2) && same(left, i - 2, right, j - 1)) {
                    row[j] = Math.min(row[j], twoAbove[j - 2] + 1);
                }
            }
            int[] free = twoAbove;
            twoAbove = above;
            above = row;
            row = free;
        }
        return above[width];
    }

    private static boolean same(String left, int i, String right, int j) {
        return Character.toLowerCase(left.charAt(i)) == Character.toLowerCase(right.charAt(j));
    }
}
