/** Tests as a module of their own, open to JUnit and to the testkit, which reads their resources. */
open module com.example.consumer {
    requires io.github.kyoso.testkit;
    requires org.assertj.core;
    requires org.junit.jupiter.api;
    requires org.junit.jupiter.params;
}
