#!/usr/bin/env bash
# Makes the published documents of the corpus from their sources: corpus/<folder>/src/<name>.md → corpus/<folder>/<name>.<format>.
# The front matter of a source names the format, the title and the running header and footer; the rest of it is for the
# corpus' owners and is not published. Needs pandoc, LibreOffice and python3. Run it again after changing a source:
#   corpus/build.sh [NAME…]
# With --formats, the sources named below are published in every format, for the test that compares these:
#   corpus/build.sh --formats
set -euo pipefail
cd "$(dirname "$0")"
formats=
if [ "${1:-}" = --formats ]; then
  formats=../src/test/resources/extract/formats
  set -- dpa-kittiwake ikt-strategi-haugdal vertskommune-askvika
  mkdir -p "$formats"
fi
export SOURCE_DATE_EPOCH=1767225600
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
pandoc --print-default-data-file reference.odt >"$work/reference.odt"

# The reference document with this document's running header and footer.
with_running_texts() {
  python3 - "$work/reference.odt" "$1" "$2" "$3" <<'PY'
import sys, zipfile
from xml.sax.saxutils import escape
source, target, header, footer = sys.argv[1:]
page = '<text:page-number text:select-page="current">1</text:page-number>'
running = (f'<style:header><text:p text:style-name="Header">{escape(header)}</text:p></style:header>' if header else '') + \
    f'<style:footer><text:p text:style-name="Footer">{escape(footer)} {page}</text:p></style:footer>'
with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, 'w', zipfile.ZIP_DEFLATED) as new:
    for item in old.infolist():
        data = old.read(item)
        if item.filename == 'styles.xml':
            text = data.decode('utf-8')
            start = text.index('<style:master-page style:name="Standard"')
            end = text.index('>', start)
            if text[end - 1] == '/':
                text = text[:end - 1] + '>' + running + '</style:master-page>' + text[end + 1:]
            else:
                text = text[:end + 1] + running + text[end + 1:]
            data = text.encode('utf-8')
        new.writestr(item, data, zipfile.ZIP_STORED if item.filename == 'mimetype' else zipfile.ZIP_DEFLATED)
PY
}

key() { awk -v k="$1" '/^---$/{n++; next} n==1 && index($0, k ":")==1 {sub("^" k ": *", ""); gsub(/^"|"$/, ""); print; exit}' "$2"; }
body() { awk 'n>=2; /^---$/{n++}' "$1"; }

# DIRECTORY FILE FILTER: the file as LibreOffice writes it.
office() { soffice --headless -env:UserInstallation="file://$work/office" --convert-to "$3" --outdir "$1" "$2" >/dev/null 2>&1; }

# One source in every format; its OpenDocument is there already.
publish_all() {
  cp "$work/$name.odt" "$formats/$name.odt"
  pandoc -s --from markdown --to html5 "${toc[@]}" -M title="$title" -M lang="$language" "$work/$name.md" -o "$formats/$name.html"
  office "$work" "$work/$name.odt" 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
  mv "$work/$name.pdf" "$formats/$name.tagged.pdf"
  office "$formats" "$work/$name.odt" pdf
  office "$formats" "$work/$name.odt" docx
}

for source in */src/*.md */src/*.txt; do
  name=$(basename "${source%.*}")
  folder=$(dirname "$(dirname "$source")")
  [ $# -eq 0 ] || [[ " $* " == *" $name "* ]] || continue
  if [[ $source == *.txt ]]; then
    cp "$source" "$folder/$name.txt"
    continue
  fi
  title=$(key title "$source")
  format=$(key format "$source")
  [ -z "$formats" ] || format=all
  language=$(key lang "$source")
  toc=()
  [ "$(key toc "$source")" = true ] && toc=(--toc --toc-depth=3)
  body "$source" >"$work/$name.md"
  case $format in
    md) { printf '# %s\n\n' "$title"; cat "$work/$name.md"; } >"$folder/$name.md" ;;
    html)
      if [ "$(key bare "$source")" = true ]; then
        pandoc --from markdown --to html5 "$work/$name.md" -o "$folder/$name.html"
        echo "$folder/$name.html"
        continue
      fi
      pandoc -s --from markdown --to html5 "${toc[@]}" -M title="$title" -M lang="$language" "$work/$name.md" -o "$folder/$name.html"
      ;;
    review) # with tracked changes and comments, which LibreOffice would not keep
      pandoc -s --from markdown --to docx -M title="$title" -M lang="$language" "$work/$name.md" -o "$folder/$name.docx"
      format=docx
      ;;
    odt | docx | pdf | all)
      with_running_texts "$work/$name-reference.odt" "$(key header "$source")" "$(key footer "$source")"
      pandoc -s --from markdown --to odt "${toc[@]}" -M title="$title" -M lang="$language" \
        --reference-doc="$work/$name-reference.odt" "$work/$name.md" -o "$work/$name.odt"
      case $format in
        all) publish_all ;;
        odt) cp "$work/$name.odt" "$folder/$name.odt" ;;
        pdf)
          filter=pdf
          [ "$(key archival "$source")" = true ] &&
            filter='pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"1"},"UseTaggedPDF":{"type":"boolean","value":"true"}}'
          office "$folder" "$work/$name.odt" "$filter"
          ;;
        *) office "$folder" "$work/$name.odt" "$format" ;;
      esac
      ;;
    *) echo "error: $source: unknown format \"$format\"" >&2; exit 1 ;;
  esac
  echo "$folder/$name.$format"
done
