package probe;

import io.github.kyoso.ItemNumber;
import io.github.kyoso.dataset.Keidanren2021;

/** The first answer of the index: a partner of item 8. */
public final class Partners {
    private Partners() {}

    public static void main(String[] args) {
        System.out.println(Keidanren2021.index()
                .partnersOf(ItemNumber.of(8))
                .get(0)
                .getName()
                .getJa());
    }
}
