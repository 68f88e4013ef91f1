#include "models/search/searchreader.h"

#include "services/search/searchservice.h"

namespace models {

namespace {

constexpr int kMostLooked = 6000; // tens of milliseconds for what almost fits a great many

}

SearchReader::SearchReader(services::Workspace &workspace, QObject *parent) : QObject(parent), m_thread(workspace, QStringLiteral("search reader"))
{
    qRegisterMetaType<services::SearchResult>();
    connect(&m_thread, &ReadingThread::failed, this, &SearchReader::failed);
}

SearchReader::~SearchReader()
{
    cancel();
}

void SearchReader::request(const QString &text, int limit)
{
    const quint64 generation = ++m_wanted;
    m_thread.run([this, text, limit, generation](services::Workspace &workspace) { read(workspace, text, limit, generation); });
}

void SearchReader::read(services::Workspace &workspace, const QString &text, int limit, quint64 generation)
{
    if (m_wanted != generation)
        return;
    services::SearchRequest request;
    request.text = text;
    request.limit = limit;
    request.mostLooked = kMostLooked;
    request.isWanted = [this, generation] { return m_wanted == generation; };
    const auto result = services::SearchService(workspace).find(request);
    if (m_wanted != generation)
        return;
    if (result)
        Q_EMIT found(text, *result);
    else
        Q_EMIT failed(result.error());
}

}
