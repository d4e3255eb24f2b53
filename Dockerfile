# Builds and runs Relata. The image holds the program only; the graph is in the server beside it.
FROM eclipse-temurin:17-jdk AS build
WORKDIR /relata
COPY mvnw pom.xml ./
COPY src src
COPY cypher cypher
RUN ./mvnw --batch-mode --no-transfer-progress -DskipTests -Dspotless.check.skip package

FROM eclipse-temurin:17-jre
RUN useradd --system --create-home relata
USER relata
WORKDIR /home/relata
COPY --from=build /relata/target/relata.jar relata.jar
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=6 \
  CMD curl --fail --silent http://localhost:8080/actuator/health || exit 1
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-jar", "relata.jar"]
CMD ["serve", "--samples", "--address", "0.0.0.0"]
