package io.relata.graph;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Time since it was made: on the wall, and of all processors for this process, server included. */
final class Clock {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final long start = System.nanoTime();
  private final long processorStart = SYSTEM.getProcessCpuTime();

  long nanos() {
    return System.nanoTime() - start;
  }

  long processorNanos() {
    return SYSTEM.getProcessCpuTime() - processorStart;
  }
}
