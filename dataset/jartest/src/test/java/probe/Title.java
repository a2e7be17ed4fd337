package probe;

import io.github.kyoso.dataset.Keidanren2021;

/** The first answer that somebody gets: the title of item 8. */
public final class Title {
    private Title() {}

    public static void main(String[] args) {
        System.out.println(Keidanren2021.program().item(8).getTitle().getJa());
    }
}
