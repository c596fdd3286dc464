// The floor under every generator: read each file, turn it into HTML with cmark-gfm, write it. Two threads.
//
//   floor CONTENT_FOLDER OUTPUT_FOLDER

#define _GNU_SOURCE
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <dirent.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char **names;
static size_t count, next;
static const char *from, *to;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void convert(const char *name) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", from, name);
  FILE *in = fopen(path, "rb");
  if (!in) return;
  fseek(in, 0, SEEK_END);
  long size = ftell(in);
  rewind(in);
  char *text = malloc((size_t)size);
  size_t length = fread(text, 1, (size_t)size, in);
  fclose(in);
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"));
  cmark_parser_feed(parser, text, length);
  cmark_node *document = cmark_parser_finish(parser);
  char *html = cmark_render_html(document, CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(parser));
  snprintf(path, sizeof path, "%s/%s.html", to, name);
  FILE *out = fopen(path, "wb");
  if (out) {
    fwrite(html, 1, strlen(html), out);
    fclose(out);
  }
  free(html);
  cmark_node_free(document);
  cmark_parser_free(parser);
  free(text);
}

static void *work(void *unused) {
  (void)unused;
  for (;;) {
    pthread_mutex_lock(&lock);
    size_t mine = next++;
    pthread_mutex_unlock(&lock);
    if (mine >= count) return NULL;
    convert(names[mine]);
  }
}

int main(int argc, char **argv) {
  if (argc != 3) return 64;
  from = argv[1], to = argv[2];
  cmark_gfm_core_extensions_ensure_registered();
  struct dirent **entries;
  int found = scandir(from, &entries, NULL, alphasort);
  if (found < 0) return 1;
  names = calloc((size_t)found, sizeof *names);
  for (int index = 0; index < found; index++)
    if (strstr(entries[index]->d_name, ".md")) names[count++] = entries[index]->d_name;
  pthread_t threads[2];
  for (int index = 0; index < 2; index++) pthread_create(&threads[index], NULL, work, NULL);
  for (int index = 0; index < 2; index++) pthread_join(threads[index], NULL);
  return 0;
}
