package probe;

import com.sun.management.ThreadMXBean;
import io.github.kyoso.ItemNumber;
import io.github.kyoso.dataset.Keidanren2021;
import java.lang.management.ManagementFactory;

/** How many bytes this thread allocates to the first answer of the dataset, and from there to that of its index. */
public final class Allocation {
    private Allocation() {}

    public static void main(String[] args) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        for (int i = 0; i < 10; i++) {
            threads.getThreadAllocatedBytes(self);
        }
        long before = threads.getThreadAllocatedBytes(self);
        String title = Keidanren2021.program().item(8).getTitle().getJa();
        long toTitle = threads.getThreadAllocatedBytes(self);
        int partners = Keidanren2021.index().partnersOf(ItemNumber.of(8)).size();
        long toIndex = threads.getThreadAllocatedBytes(self);
        if (title.isEmpty() || partners == 0) {
            throw new AssertionError("no answer");
        }
        System.out.println((toTitle - before) + " " + (toIndex - toTitle));
    }
}
