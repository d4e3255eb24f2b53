package io.relata.web;

import io.relata.KnowledgeGraph;
import io.relata.Reading;
import io.relata.graph.CypherReader;
import io.relata.ontology.Ontology;
import java.net.URI;
import java.util.function.Supplier;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The running explorer and REST interface. */
public final class WebServer implements AutoCloseable {
  private final ServletWebServerApplicationContext context;
  private final WebSettings settings;

  private WebServer(ServletWebServerApplicationContext context, WebSettings settings) {
    this.context = context;
    this.settings = settings;
  }

  /**
   * Starts it for reading, for adding documents and for judging names; returns when it answers
   * readily. Closing it leaves the graph open.
   */
  public static WebServer start(KnowledgeGraph graph, Reading reading, WebSettings settings) {
    return start(() -> graph, reading, settings);
  }

  /**
   * The same for a graph that is still being opened: what does not need it is made meanwhile.
   *
   * @param graph waits until it is open
   */
  public static WebServer start(
      Supplier<KnowledgeGraph> graph, Reading reading, WebSettings settings) {
    return start(
        graph,
        () -> new Pens(new ReadingIntake(graph.get(), reading), new GraphVerdicts(graph.get())),
        settings);
  }

  static WebServer start(KnowledgeGraph graph, Pens pens, WebSettings settings) {
    return start(() -> graph, () -> pens, settings);
  }

  private static WebServer start(
      Supplier<KnowledgeGraph> graph, Supplier<Pens> pens, WebSettings settings) {
    SpringApplication application = new SpringApplication(WebApplication.class);
    application.setRegisterShutdownHook(false);
    application.addInitializers(
        context -> {
          GenericApplicationContext beans = (GenericApplicationContext) context;
          lend(beans, KnowledgeGraph.class, graph);
          lend(beans, CypherReader.class, () -> graph.get().reader());
          lend(beans, Pens.class, pens);
          lend(beans, Ontology.class, () -> graph.get().ontology());
          lend(beans, WebSettings.class, () -> settings);
        });
    ServletWebServerApplicationContext context =
        (ServletWebServerApplicationContext)
            application.run(
                "--spring.config.name=relata-web",
                "--server.address=" + settings.address(),
                "--server.port=" + settings.port());
    context.getBean(Rehearsal.class).await();
    return new WebServer(context, settings);
  }

  /** Spring would close what can be closed, but it belongs to whoever handed it in. */
  private static <T> void lend(
      GenericApplicationContext beans, Class<T> type, Supplier<T> instance) {
    beans.registerBean(
        type, instance, bean -> ((AbstractBeanDefinition) bean).setDestroyMethodName(""));
  }

  public int port() {
    return context.getWebServer().getPort();
  }

  /** Where a browser on this machine finds the explorer. */
  public URI address() {
    return URI.create("http://localhost:" + port() + "/");
  }

  @Override
  public void close() {
    context.close();
  }

  @Override
  public String toString() {
    return "WebServer on " + settings;
  }
}
