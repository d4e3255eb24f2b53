"""Trains the encoder further on annotated sentences and writes what changed: see README.md.

    encoder.py LESSONS.jsonl NETWORK.onnx QUANTIZED.onnx WEIGHTS.bin [--epochs 5] [--held-out FILE,FILE]
"""

import argparse
import json
import math
import random
import struct
import time

import numpy
import onnx
import torch
import torch.nn.functional as functional
from onnx import numpy_helper
from torch import nn

LAYERS, WIDTH, HEADS, MARKS, FIRST_MARK = 6, 384, 12, 18, 2
# the marks begin as the words company, organization, regulator, government, publisher, person, product, place, thing
MARK_WORDS = [2194, 3029, 21618, 2231, 6674, 2711, 4031, 2173, 2518]
EMBEDDINGS = "embeddings.word_embeddings.weight"
BIASES = ["attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense",
          "intermediate.dense", "output.dense"]


def dropped(x, training):
    return functional.dropout(x, 0.1, training)


class Norm(nn.Module):
    def __init__(self, tensors, name):
        super().__init__()
        self.names = {"w": name + ".weight", "b": name + ".bias"}
        self.w = nn.Parameter(tensors[name + ".weight"].clone())
        self.b = nn.Parameter(tensors[name + ".bias"].clone())

    def forward(self, x):
        return functional.layer_norm(x, (WIDTH,), self.w, self.b, 1e-12)


class Dense(nn.Module):
    def __init__(self, tensors, matrix, bias):
        super().__init__()
        self.names = {"w": matrix, "b": bias}
        self.w = nn.Parameter(tensors[matrix].clone())
        self.b = nn.Parameter(tensors[bias].clone())

    def forward(self, x):
        return torch.addmm(self.b, x.reshape(-1, x.shape[-1]), self.w).view(*x.shape[:-1], -1)


class Layer(nn.Module):
    """A layer of BERT (Devlin et al. 2019)."""

    def __init__(self, tensors, matrices, number):
        super().__init__()
        name = f"encoder.layer.{number}."
        dense = [Dense(tensors, m, f"{name}{b}.bias") for m, b in zip(matrices[6 * number:], BIASES)]
        self.query, self.key, self.value, self.output, self.inner, self.outer = dense
        self.first_norm = Norm(tensors, name + "attention.output.LayerNorm")
        self.second_norm = Norm(tensors, name + "output.LayerNorm")

    def forward(self, x, mask):
        rows, length, _ = x.shape

        def heads(y):
            return y.view(rows, length, HEADS, WIDTH // HEADS).transpose(1, 2)

        weights = heads(self.query(x)) @ heads(self.key(x)).transpose(-1, -2) / math.sqrt(WIDTH // HEADS) + mask
        seen = (weights.softmax(-1) @ heads(self.value(x))).transpose(1, 2).reshape(rows, length, WIDTH)
        x = self.first_norm(x + dropped(self.output(seen), self.training))
        return self.second_norm(x + dropped(self.outer(functional.gelu(self.inner(x))), self.training))


class Network(nn.Module):
    """Word pieces in, log-odds of each label for each pair of marks out."""

    def __init__(self, tensors, labels, hidden=256):
        super().__init__()
        matrices = [name for name in tensors if name.startswith("onnx::MatMul")]
        self.words = tensors[EMBEDDINGS]
        self.fixed = tensors["embeddings.position_embeddings.weight"] + tensors["embeddings.token_type_embeddings.weight"][0]
        self.marks = nn.Parameter(self.words[[word for word in MARK_WORDS for _ in (0, 1)]].clone())
        self.norm = Norm(tensors, "embeddings.LayerNorm")
        self.layers = nn.ModuleList(Layer(tensors, matrices, number) for number in range(LAYERS))
        self.pair = nn.Linear(3 * WIDTH, hidden)
        self.label = nn.Linear(hidden, labels)

    def forward(self, pieces, mask, rows, first, second):
        marked = (pieces >= FIRST_MARK) & (pieces < FIRST_MARK + MARKS)
        marks = self.marks[(pieces - FIRST_MARK).clamp(0, MARKS - 1)]
        x = torch.where(marked[..., None], marks, self.words[pieces]) + self.fixed[:pieces.shape[1]]
        x = dropped(self.norm(x), self.training)
        for layer in self.layers:
            x = layer(x, (1 - mask)[:, None, None, :] * -1e4)
        one, other = x[rows, first], x[rows, second]
        pair = dropped(torch.cat([one, other, one * other], -1), self.training)
        return self.label(dropped(functional.gelu(self.pair(pair)), self.training))


def tensors_of(lessons, labels):
    longest = max(len(lesson["pieces"]) for lesson in lessons)
    pieces = torch.zeros(len(lessons), longest, dtype=torch.long)
    mask = torch.zeros(len(lessons), longest)
    pairs, told = [], []
    for row, lesson in enumerate(lessons):
        pieces[row, :len(lesson["pieces"])] = torch.tensor(lesson["pieces"])
        mask[row, :len(lesson["pieces"])] = 1
        for pair in lesson["pairs"]:
            pairs.append((row, pair["first"], pair["second"]))
            told.append([float(label in pair["labels"]) for label in labels])
    return pieces, mask, *torch.tensor(pairs).T, torch.tensor(told)


def batches(lessons, size):
    """In random order, sentences of like length together."""
    lessons = random.sample(lessons, len(lessons))
    made = []
    for start in range(0, len(lessons), 20 * size):
        part = sorted(lessons[start:start + 20 * size], key=lambda lesson: len(lesson["pieces"]))
        made += [part[at:at + size] for at in range(0, len(part), size)]
    return random.sample(made, len(made))


def measure(network, lessons, labels):
    """Precision, recall and F1 at some thresholds."""
    network.eval()
    likely, told = [], []
    with torch.no_grad():
        for start in range(0, len(lessons), 64):
            *given, wanted = tensors_of(lessons[start:start + 64], labels)
            likely.append(torch.sigmoid(network(*given)))
            told.append(wanted > 0)
    network.train()
    likely, told = torch.cat(likely), torch.cat(told)
    for least in (0.3, 0.5, 0.7):
        found = likely >= least
        right = (found & told).sum().item()
        precision, recall = right / max(1, found.sum().item()), right / max(1, told.sum().item())
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        print(f"  from {least}: precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}", flush=True)


def train(network, lessons, held_out, labels, epochs, size=32, rate=2e-4):
    parameters = dict(network.named_parameters())
    head = [value for name, value in parameters.items() if name.startswith(("pair", "label"))]
    rest = [value for name, value in parameters.items() if not name.startswith(("pair", "label"))]
    optimizer = torch.optim.AdamW([{"params": rest, "lr": rate}, {"params": head, "lr": 1e-3}], weight_decay=0.01)
    steps = epochs * math.ceil(len(lessons) / size)
    warm = steps // 10
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm, max(0.0, (steps - step) / (steps - warm))))
    begun = time.time()
    for epoch in range(epochs):
        losses = []
        for batch in batches(lessons, size):
            *given, told = tensors_of(batch, labels)
            loss = functional.binary_cross_entropy_with_logits(network(*given), told, reduction="none").sum(-1).mean()
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(parameters.values(), 1.0)
            optimizer.step()
            schedule.step()
            losses.append(loss.item())
        print(f"epoch {epoch + 1} of {epochs}: loss {numpy.mean(losses):.4f}, {time.time() - begun:.0f} s", flush=True)
        if held_out:
            measure(network, held_out, labels)


def read(network):
    return {each.name: numpy_helper.to_array(each) for each in onnx.load(network).graph.initializer}


def utf(text):
    return struct.pack(">H", len(text.encode())) + text.encode()


def quantized(weights):
    """In seven of eight bits, a scale for each column, so that sums in sixteen bits cannot overflow on any processor."""
    scales = numpy.maximum(numpy.abs(weights).max(0) / 63, 1e-12).astype("f4")
    return numpy.rint(weights / scales).astype(numpy.int8), scales


def write(network, target, labels, path):
    """What is put in place of the published network's contents; then the layers for pairs as they are."""
    changes = []
    for module in network.modules():
        for part, name in getattr(module, "names", {}).items():
            values = getattr(module, part).data.numpy()
            if name in target:
                changes.append((name, 0, values.astype("<f4").tobytes()))
            else:
                weights, scales = quantized(values)
                changes.append((name + "_quantized", 0, weights.tobytes()))
                changes.append((name + "_scale", 0, scales.astype("<f4").tobytes()))
                changes.append((name + "_zero_point", 0, bytes(scales.size)))
    scale, zero = target[EMBEDDINGS + "_scale"], int(target[EMBEDDINGS + "_zero_point"])
    marks = numpy.clip(numpy.rint(network.marks.data.numpy() / scale) + zero, 0, 255).astype(numpy.uint8)
    changes.append((EMBEDDINGS + "_quantized", FIRST_MARK * WIDTH, marks.tobytes()))
    with open(path, "wb") as out:
        out.write(struct.pack(">i", len(changes)))
        for name, start, contents in changes:
            out.write(utf(name) + struct.pack(">ii", start, len(contents)) + contents)
        out.write(struct.pack(">i", len(labels)) + b"".join(utf(label) for label in labels))
        inner = [network.pair.weight[:, part * WIDTH:(part + 1) * WIDTH] for part in range(3)]
        for floats in (*inner, network.pair.bias, network.label.weight, network.label.bias):
            values = (floats.detach().T if floats.ndim > 1 else floats.detach()).contiguous().numpy().astype(">f4")
            out.write(struct.pack(">i", values.size) + values.tobytes())


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("lessons")
    arguments.add_argument("network", help="as published")
    arguments.add_argument("quantized", help="the same in eight bits, which the program runs")
    arguments.add_argument("weights")
    arguments.add_argument("--epochs", type=int, default=5)
    arguments.add_argument("--held-out", default="", help="files of lessons that are only measured on")
    given = arguments.parse_args()
    torch.manual_seed(1)
    random.seed(1)
    torch.set_flush_denormal(True)
    tensors = {name: torch.tensor(values) for name, values in read(given.network).items()}
    with open(given.lessons, encoding="utf-8") as lines:
        all_lessons = [json.loads(line) for line in lines]
    left_out = set(given.held_out.split(","))
    held_out = [lesson for lesson in all_lessons if lesson["file"] in left_out]
    lessons = [lesson for lesson in all_lessons if lesson["file"] not in left_out]
    labels = sorted({label for lesson in all_lessons for pair in lesson["pairs"] for label in pair["labels"]})
    print(f"{len(lessons)} sentences, {len(held_out)} held out, {len(labels)} labels", flush=True)
    network = Network(tensors, len(labels))
    train(network, lessons, held_out, labels, given.epochs)
    write(network, read(given.quantized), labels, given.weights)


if __name__ == "__main__":
    main()
