"""Reads network files back and measures them with NetworkX: answers, as JSON, what plan.json in the folder given asks."""

import csv
import json
import pathlib
import sys

import networkx as nx
from networkx.algorithms import bipartite, community


def read_files(folder, name):
    """Nodes and relationships of one network by format, in the same shape for all."""
    formats = {
        "gexf": from_graph(nx.read_gexf(folder / f"{name}.gexf")),
        "graphml": from_graph(nx.read_graphml(folder / f"{name}.graphml")),
        "jsonld": from_json_ld(json.loads((folder / f"{name}.jsonld").read_text("utf-8"))),
        "edges.csv": from_edge_list(folder / f"{name}.edges.csv"),
    }
    return formats


def from_graph(graph):
    nodes = {
        node: [values["label"], values["noun"], values.get("date"), values["sourceIds"]]
        for node, values in graph.nodes(data=True)
    }
    edges = []
    for one, other, values in graph.edges(data=True):
        ends = [one, other] if graph.is_directed() else sorted([one, other])
        weight = values.get("weight") if has_weight(values) else None
        edges.append([*ends, values["type"], weight, values.get("date"), values["sourceIds"]])
    return {"nodes": nodes, "edges": sorted(edges, key=json.dumps)}


def has_weight(values):
    # A relationship of the graph has no weight; NetworkX gives those of GEXF the weight 1.
    return "named" in values


def from_json_ld(document):
    nodes, edges = {}, []
    for item in document["@graph"]:
        sources = ";".join(dict.fromkeys(source["source"] for source in item["sources"]))
        if "from" not in item:
            nodes[item["@id"]] = [item["label"], item["@type"], item.get("date"), sources]
            continue
        ends = [item["from"], item["to"]] if item["directed"] else sorted([item["from"], item["to"]])
        edges.append([*ends, item["@type"], item.get("weight"), item.get("date"), sources])
    return {"nodes": nodes, "edges": sorted(edges, key=json.dumps)}


def from_edge_list(path):
    nodes, edges = {}, []
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            nodes[row["from"]] = [row["fromLabel"], row["fromNoun"]]
            nodes[row["to"]] = [row["toLabel"], row["toNoun"]]
            ends = [row["from"], row["to"]] if row["directed"] == "true" else sorted([row["from"], row["to"]])
            weight = int(row["weight"]) if row["weight"] else None
            edges.append([*ends, row["type"], weight, row["date"] or None, bool(row["sources"])])
    return {"nodes": nodes, "edges": sorted(edges, key=json.dumps)}


def seed_rows(folder):
    """Rows that are used, by noun."""
    rows = {}
    for path in sorted(pathlib.Path(folder).glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            rows[path.stem] = [row for row in csv.DictReader(file) if not row.get("rejected")]
    return rows


CLAIM = {"id", "basis", "confidence", "asOf", "source", "locator", "rejected"}


def seed_graph(rows):
    """Every relationship of the seed but those to sources, both ways, and the members that follow from consents to be bound."""
    nouns = {row["id"]: noun for noun, all_rows in rows.items() for row in all_rows}
    graph = nx.Graph()
    graph.add_nodes_from(node for node, noun in nouns.items() if noun != "source")
    for all_rows in rows.values():
        columns = [column for column in (all_rows[0] if all_rows else []) if column not in CLAIM]
        for column in columns:
            pairs = [(row["id"], to) for row in all_rows for to in row[column].split(";") if to]
            if all(to in nouns for _, to in pairs):
                graph.add_edges_from(pairs)
    groups = {row["instrument"]: row["id"] for row in rows["group"] if row["kind"] == "STATES_PARTIES"}
    for row in rows["treaty-action"]:
        if row["kind"] not in ("", "SIGNATURE") and row["instrument"] in groups:
            graph.add_edge(row["country"], groups[row["instrument"]])
    graph.remove_edges_from(list(nx.selfloop_edges(graph)))
    return graph


def path_lengths(graph, pairs):
    lengths = []
    for one, other in pairs:
        length = nx.shortest_path_length(graph, one, other) if nx.has_path(graph, one, other) else None
        lengths.append(length if length is not None and length <= 8 else None)
    return lengths


def crimes_together(rows):
    """Pairs of crimes that the same recommendation concerns, with how many, by a projection of the two-mode graph."""
    crimes = {row["id"] for row in rows["crime"]}
    graph = nx.Graph()
    for row in rows["recommendation"]:
        for to in row["concerns"].split(";"):
            if to in crimes:
                graph.add_edge(("place", row["id"]), to)
    joined = bipartite.weighted_projected_graph(graph, [node for node in graph if node in crimes])
    return sorted([*sorted([one, other]), values["weight"]] for one, other, values in joined.edges(data=True))


def groups_of(graph):
    groups = {}
    for node, values in graph.nodes(data=True):
        groups.setdefault(values["community"], set()).add(node)
    return list(groups.values())


def main(folder):
    plan = json.loads((folder / "plan.json").read_text("utf-8"))
    rows = seed_rows(plan["seed"])
    bridges = nx.Graph(nx.read_gexf(folder / f"{plan['bridges']}.gexf"))
    communities = nx.Graph(nx.read_graphml(folder / f"{plan['communities']}.graphml"))
    answer = {
        "files": {name: read_files(folder, name) for name in plan["networks"]},
        "betweenness": nx.betweenness_centrality(bridges, normalized=True),
        "modularity": community.modularity(communities, groups_of(communities), weight="weight"),
        "pathLengths": path_lengths(seed_graph(rows), plan["pairs"]),
        "crimesTogether": crimes_together(rows),
    }
    json.dump(answer, sys.stdout)


main(pathlib.Path(sys.argv[1]))
