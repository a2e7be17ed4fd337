/**
 * Keidanren's action programme for regional co-creation (地域協創アクションプログラム), November 2021, complete.
 *
 * <p>{@link io.github.kyoso.dataset.Keidanren2021} is the way in:
 *
 * <pre>{@code
 * ActionProgram program = Keidanren2021.program();
 * program.item(8).getTitle().getJa(); // 自然災害にも対応できる地域のハード×ソフトインフラを協創する
 * }</pre>
 */
module io.github.kyoso.dataset {
    requires transitive io.github.kyoso.core;
    requires static org.jspecify;

    exports io.github.kyoso.dataset;
}
