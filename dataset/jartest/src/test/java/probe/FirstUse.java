package probe;

import io.github.kyoso.dataset.Keidanren2021;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** The first use of the dataset from 32 threads at the same moment: how many programmes and indexes there are then. */
public final class FirstUse {
    private static final int THREADS = 32;

    private FirstUse() {}

    public static void main(String[] args) throws InterruptedException {
        Set<Object> programs = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
        Set<Object> indexes = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
        CountDownLatch ready = new CountDownLatch(THREADS);
        CountDownLatch start = new CountDownLatch(1);
        Thread[] threads = new Thread[THREADS];
        for (int i = 0; i < THREADS; i++) {
            boolean indexFirst = i % 2 == 0;
            threads[i] = new Thread(() -> {
                ready.countDown();
                try {
                    start.await();
                    programs.add(indexFirst ? Keidanren2021.index().program() : Keidanren2021.program());
                    programs.add(Keidanren2021.index().program());
                    indexes.add(Keidanren2021.index());
                } catch (InterruptedException | LinkageError | RuntimeException e) {
                    programs.add(e);
                    e.printStackTrace();
                }
            });
            threads[i].start();
        }
        ready.await();
        start.countDown();
        for (Thread each : threads) {
            each.join();
        }
        System.out.println(programs.size() + " " + indexes.size());
    }
}
