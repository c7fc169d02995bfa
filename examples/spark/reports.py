"""Reads reports on a cluster: documents through the filter `disclose extract --ndjson-input`, partition by partition, records out as
Parquet; then the rules between years over the records of each organ, through `disclose panel`.

    spark-submit reports.py --documents docs.jsonl more.parquet --records records.parquet --checks checks.parquet

Documents are lines of JSON as the filter takes them ({"id", "text"}, {"id", "path"} or {"id", "base64"}; *.parquet: rows with such
columns, or `id` and the bytes as `content`). disclose has to be on every worker, or be named with --disclose.
"""

import argparse
import json
import shlex
import subprocess
import threading
from itertools import chain

from pyspark.sql import SparkSession
from pyspark.sql import functions as F

RECORDS = "id string, path string, organ string, organKey string, year int, form string, error string, record string"
CHECKS = "rule string, outcome string, organ string, years array<int>, pointers array<string>, expected string, actual string, reason string"


def through(command, lines):
    """Lines through a program. A program that did not take and end them all fails the task, and Spark does the partition anew."""
    first = next(lines, None)
    if first is None:
        return
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    unfed = []

    def feed():
        try:
            for line in chain([first], lines):
                process.stdin.write(line.encode() + b"\n")
            process.stdin.close()
        except BaseException as fault:  # told below, in the thread of the task
            unfed.append(fault)
            process.kill()

    feeder = threading.Thread(target=feed, daemon=True)
    feeder.start()
    try:
        for line in process.stdout:
            yield line.decode().rstrip("\n")
        feeder.join()
        # 1: some document gave no record, or some check fails; either is in the lines.
        if process.wait() not in (0, 1) or unfed:
            raise RuntimeError(f"{shlex.join(command)} ended with {process.returncode} {unfed}")
    finally:
        process.kill()
        process.wait()


def extracted(command):
    """A partition of documents to as many records and errors, in the same order."""

    def partition(lines):
        counts = {"in": 0, "out": 0}

        def counted():
            for line in lines:
                counts["in"] += 1
                yield line

        for line in through([*command, "extract", "--ndjson-input", "--quiet"], counted()):
            counts["out"] += 1
            yield row_of(line)
        if counts["in"] != counts["out"]:
            raise RuntimeError(f"{counts['in']} documents gave {counts['out']} lines")

    return partition


def row_of(line):
    """What is asked for most as columns, the whole record beside it as it was printed."""
    record = json.loads(line)
    error = record.get("error")
    if error and record["id"] is not None:
        # The line it stood in is one of its piece, and another when the pieces are: the id says what it is.
        error["params"].pop("line", None)
        line = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
    known = [record.get(key) for key in ("organ", "organKey", "year", "form")]
    return (record["id"], record["source"]["path"], *known, error and error["code"], line)


def checked(command):
    """All records of some organs to what the rules between years say of them. Every year of an organ is in the same partition."""

    def partition(rows):
        printed = "".join(f"{line}\n" for line in through([*command, "panel", "-", "-f", "json", "--quiet"], (row.record for row in rows)))
        for check in json.loads(printed)["checks"] if printed else []:
            sides = [None if check[key] is None else str(check[key]) for key in ("expected", "actual")]
            yield (check["rule"], check["outcome"], check["organ"], check["years"], check["pointers"], *sides, check["reason"])

    return partition


def lines_of(spark, path):
    """A data set of documents as lines of JSON."""
    if not path.rstrip("/").endswith(".parquet"):
        return spark.read.text(path).where("trim(value) <> ''")
    documents = spark.read.parquet(path)
    if "content" in documents.columns:
        documents = documents.withColumn("base64", F.base64("content")).drop("content")
    known = [column for column in ("id", "text", "path", "base64") if column in documents.columns]
    return documents.select(F.to_json(F.struct(*known)).alias("value"))


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--documents", nargs="+", required=True, help="data sets: lines of JSON, or *.parquet")
    arguments.add_argument("--records", required=True, help="where the records go, as Parquet")
    arguments.add_argument("--checks", help="where the checks between years go, as Parquet; without it there are none")
    arguments.add_argument("--partitions", type=int, help="how many pieces to cut the documents into; default: as Spark reads them")
    arguments.add_argument("--disclose", default="disclose", help="the command, as every worker knows it")
    options = arguments.parse_args()
    command = shlex.split(options.disclose)

    spark = SparkSession.builder.appName("disclose").getOrCreate()
    lines = lines_of(spark, options.documents[0])
    for path in options.documents[1:]:
        lines = lines.union(lines_of(spark, path))
    # Of data frames, not of RDDs: Spark cuts these the same way when it has to do a part of the work again.
    if options.partitions:
        lines = lines.repartition(options.partitions)
    records = lines.rdd.map(lambda row: row.value).mapPartitions(extracted(command))
    spark.createDataFrame(records, RECORDS).write.mode("overwrite").parquet(options.records)

    if options.checks:
        by_organ = spark.read.parquet(options.records).where("error is null").repartition("organKey")
        checks = by_organ.select("record").rdd.mapPartitions(checked(command))
        spark.createDataFrame(checks, CHECKS).write.mode("overwrite").parquet(options.checks)
    spark.stop()


if __name__ == "__main__":
    main()
