"""Trains the encoder further on annotated sentences and writes what changed: see README.md.

    encoder.py LESSONS.jsonl NETWORK.onnx QUANTIZED.onnx WEIGHTS.bin [--epochs 12] [--held-out FILE,FILE]
"""

import argparse
import json
import math
import os
import random
import struct
import time

import numpy
import onnx
import torch
import torch.nn.functional as functional
from onnx import numpy_helper
from torch import nn

LAYERS, WIDTH, HEADS, FIRST_MARK = 6, 384, 12, 2
# for each kind a mark in place of a name and one before other words; they begin as the words company, organization,
# regulator, government, publisher, person, product, place, thing and, where the kind is not known, name
MARK_WORDS = [2194, 3029, 21618, 2231, 6674, 2711, 4031, 2173, 2518, 2171]
MARKS, KINDS = 2 * len(MARK_WORDS), len(MARK_WORDS) - 1
UNKNOWN = FIRST_MARK + 2 * KINDS  # of a name
TOPIC_AT = 1  # where the mark stands of what the text is about, if the sentence does not speak of it
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
    """Word pieces in, log-odds of each label for each pair of marks out, and of each kind for each mark."""

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
        self.kind = nn.Linear(WIDTH, KINDS)

    def forward(self, pieces, mask, pairs, hidden):
        marked = (pieces >= FIRST_MARK) & (pieces < FIRST_MARK + MARKS)
        marks = self.marks[(pieces - FIRST_MARK).clamp(0, MARKS - 1)]
        x = torch.where(marked[..., None], marks, self.words[pieces]) + self.fixed[:pieces.shape[1]]
        x = dropped(self.norm(x), self.training)
        for layer in self.layers:
            x = layer(x, (1 - mask)[:, None, None, :] * -1e4)
        one, other = x[pairs[0], pairs[1]], x[pairs[0], pairs[2]]
        pair = dropped(torch.cat([one, other, one * other], -1), self.training)
        labels = self.label(dropped(functional.gelu(self.pair(pair)), self.training))
        return labels, self.kind(dropped(x[hidden[0], hidden[1]], self.training))


def without(places, lesson):
    """As if those whose marks stand there were not spoken of."""
    kept = [place for place in range(len(lesson["pieces"])) if place not in places]
    now = {place: at for at, place in enumerate(kept)}
    pairs = [{**pair, "first": now[pair["first"]], "second": now[pair["second"]]}
             for pair in lesson["pairs"] if pair["first"] in now and pair["second"] in now]
    return {"pieces": [lesson["pieces"][place] for place in kept], "pairs": pairs}


def of_words(piece):
    """Whether it is a mark that stands before words instead of a name."""
    return FIRST_MARK <= piece < FIRST_MARK + MARKS and (piece - FIRST_MARK) % 2 == 1


def varied(lesson, names=0.3, topics=0.2, resolved=0.8):
    """With the kinds of some names not told, sometimes without the topic or without words that only mean somebody.

    Before it is known what kind of thing a name is, it is not known either whom other words mean.
    """
    left_out, topic = set(), range(TOPIC_AT, TOPIC_AT + lesson["unsaid"])
    if random.random() < topics:
        left_out |= set(topic)
    if random.random() > resolved:
        left_out |= {place for place, piece in enumerate(lesson["pieces"])
                     if of_words(piece) and place not in topic}
    lesson = without(left_out, lesson)
    pieces, hidden = list(lesson["pieces"]), []
    for place, piece in enumerate(pieces):
        kind, other = divmod(piece - FIRST_MARK, 2)
        if 0 <= kind < KINDS and not other and random.random() < names:
            pieces[place] = UNKNOWN
            hidden.append((place, kind))
    return {"pieces": pieces, "pairs": lesson["pairs"], "hidden": hidden}


def columns(rows, width):
    return torch.tensor(rows, dtype=torch.long).reshape(-1, width).T


def tensors_of(lessons, labels):
    longest = max(len(lesson["pieces"]) for lesson in lessons)
    pieces = torch.zeros(len(lessons), longest, dtype=torch.long)
    mask = torch.zeros(len(lessons), longest)
    pairs, told, hidden, kinds = [], [], [], []
    for row, lesson in enumerate(lessons):
        pieces[row, :len(lesson["pieces"])] = torch.tensor(lesson["pieces"])
        mask[row, :len(lesson["pieces"])] = 1
        for pair in lesson["pairs"]:
            pairs.append((row, pair["first"], pair["second"]))
            told.append([float(label in pair["labels"]) for label in labels])
        for place, kind in lesson["hidden"]:
            hidden.append((row, place))
            kinds.append(kind)
    given = pieces, mask, columns(pairs, 3), columns(hidden, 2)
    return given, torch.tensor(told).reshape(-1, len(labels)), torch.tensor(kinds, dtype=torch.long)


def batches(lessons, size):
    """In random order, sentences of like length together."""
    lessons = random.sample(lessons, len(lessons))
    made = []
    for start in range(0, len(lessons), 20 * size):
        part = sorted(lessons[start:start + 20 * size], key=lambda lesson: len(lesson["pieces"]))
        made += [part[at:at + size] for at in range(0, len(part), size)]
    return random.sample(made, len(made))


def measure(network, lessons, labels):
    """Precision, recall and F1 at some thresholds, of those that are said and of topics; kinds that are right."""
    network.eval()
    chance = random.getstate()
    random.seed(2)
    likely, told, of_topic, right = [], [], [], []
    with torch.no_grad():
        for start in range(0, len(lessons), 64):
            part = lessons[start:start + 64]
            whole = [{**lesson, "hidden": []} for lesson in part]
            given, wanted, _ = tensors_of(whole, labels)
            likely.append(torch.sigmoid(network(*given)[0]))
            told.append(wanted > 0)
            of_topic += [lesson["unsaid"] > 0 and pair["first"] == TOPIC_AT for lesson in part for pair in lesson["pairs"]]
            given, _, kinds = tensors_of([varied(lesson, topics=1, resolved=0) for lesson in part], labels)
            right.append(network(*given)[1].argmax(-1) == kinds)
    network.train()
    random.setstate(chance)
    likely, told, of_topic = torch.cat(likely), torch.cat(told), torch.tensor(of_topic, dtype=torch.bool)
    print(f"  kinds: {torch.cat(right).float().mean():.3f}", flush=True)
    for name, which in ("said", ~of_topic), ("topics", of_topic):
        for least in (0.3, 0.5, 0.7):
            found = likely[which] >= least
            hits = (found & told[which]).sum().item()
            precision, recall = hits / max(1, found.sum().item()), hits / max(1, told[which].sum().item())
            f1 = 2 * precision * recall / max(1e-9, precision + recall)
            print(f"  {name} from {least}: precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}", flush=True)


def chosen(lessons, examples=0.33):
    """All sentences, and each time some of the ontology's examples, which are short and many."""
    return [lesson for lesson in lessons if lesson["file"] != "examples" or random.random() < examples]


def train(network, lessons, held_out, labels, epochs, done, size=32, rate=2e-4):
    parameters = dict(network.named_parameters())
    head = [value for name, value in parameters.items() if name.startswith(("pair", "label", "kind"))]
    rest = [value for name, value in parameters.items() if not name.startswith(("pair", "label", "kind"))]
    optimizer = torch.optim.AdamW([{"params": rest, "lr": rate}, {"params": head, "lr": 1e-3}], weight_decay=0.01)
    steps = epochs * math.ceil(len(chosen(lessons)) / size)
    warm = steps // 10
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm, max(0.0, (steps - step) / (steps - warm))))
    begun = time.time()
    for epoch in range(epochs):
        losses = []
        for batch in batches(chosen(lessons), size):
            given, told, kinds = tensors_of([varied(lesson) for lesson in batch], labels)
            likely, kind = network(*given)
            loss = functional.binary_cross_entropy_with_logits(likely, told, reduction="sum") / max(1, len(told))
            loss = loss + 0.5 * functional.cross_entropy(kind, kinds, reduction="sum") / max(1, len(kinds))
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(parameters.values(), 1.0)
            optimizer.step()
            schedule.step()
            losses.append(loss.item())
        print(f"epoch {epoch + 1} of {epochs}: loss {numpy.mean(losses):.4f}, {time.time() - begun:.0f} s", flush=True)
        done()
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
    """What is put in place of the published network's contents; then the layers for pairs and for kinds as they are."""
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
        for floats in (*inner, network.pair.bias, network.label.weight, network.label.bias, network.kind.weight,
                       network.kind.bias):
            values = (floats.detach().T if floats.ndim > 1 else floats.detach()).contiguous().numpy().astype(">f4")
            out.write(struct.pack(">i", values.size) + values.tobytes())


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("lessons")
    arguments.add_argument("network", help="as published")
    arguments.add_argument("quantized", help="the same in eight bits, which the program runs")
    arguments.add_argument("weights")
    arguments.add_argument("--epochs", type=int, default=12)
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
    target, partial = read(given.quantized), given.weights + ".part"
    train(network, lessons, held_out, labels, given.epochs, lambda: write(network, target, labels, partial))
    os.replace(partial, given.weights)


if __name__ == "__main__":
    main()
