#include "models/draft/bundlereader.h"

#include "services/workspace/workspace.h"

namespace models {

BundleReader::BundleReader(services::Workspace &workspace, QObject *parent) : QObject(parent), m_thread(workspace, QStringLiteral("bundles of a draft"))
{
    connect(&m_thread, &ReadingThread::failed, this, &BundleReader::failed);
}

BundleReader::~BundleReader()
{
    cancel();
}

void BundleReader::request(const domain::Draft &draft)
{
    const quint64 generation = ++m_wanted;
    m_thread.run([this, generation, draft](services::Workspace &workspace) {
        if (m_wanted != generation)
            return;
        const services::Bundling bundling(workspace);
        const auto offer = bundling.offer(draft);
        const auto inside = bundling.inside(draft);
        if (!offer || !inside)
            Q_EMIT failed(offer ? inside.error() : offer.error());
        else
            QMetaObject::invokeMethod(this, [this, generation, offered = *offer, asks = *inside] { answer(generation, offered, asks); });
    });
}

// In the thread of whoever asked: what was asked for since makes it old.
void BundleReader::answer(quint64 generation, const services::BundleOffer &offer, const QVector<services::BundledAsk> &inside)
{
    if (m_wanted == generation)
        Q_EMIT bundleRead(offer, inside);
}

}
